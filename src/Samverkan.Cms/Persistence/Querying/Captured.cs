using System.Linq.Expressions;

namespace Samverkan.Cms.Persistence.Querying;

/// <summary>A value as the compiler would capture it, so that EF Core makes it a parameter: a bare constant becomes SQL text, and every new value a newly compiled query.</summary>
internal sealed record Captured<T>(T Value)
{
    public static Expression Expression(T value) => System.Linq.Expressions.Expression.Property(System.Linq.Expressions.Expression.Constant(new Captured<T>(value)), nameof(Value));
}
