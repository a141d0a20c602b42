using System.Linq.Expressions;

namespace Samverkan.Cms.Persistence.Querying;

/// <summary>Puts one expression in the place of another.</summary>
public sealed class Swap(Expression from, Expression to) : ExpressionVisitor
{
    public override Expression? Visit(Expression? node) => node == from ? to : base.Visit(node);
}
