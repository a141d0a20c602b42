using System.Linq.Expressions;
using Umbraco.Cms.Core.Persistence;

namespace Samverkan.Cms.Persistence.Querying;

/// <summary>Rewrites a condition over an entity into one over its rows: members become columns, Umbraco's Sql functions become LIKE and IN.</summary>
internal sealed class Translator(ParameterExpression entity, Func<string, Expression> column) : ExpressionVisitor
{
    protected override Expression VisitMember(MemberExpression node) =>
        IsEntity(node.Expression) ? column(node.Member.Name) : base.VisitMember(node);

    /// <summary>Columns may be nullable, or narrower, where the entity's member is not: both sides of a comparison are brought to one type.</summary>
    protected override Expression VisitBinary(BinaryExpression node)
    {
        (Expression left, Expression right) = (Visit(node.Left), Visit(node.Right));
        if (left.Type != right.Type) (left, right) = Aligned(left, right);
        return Expression.MakeBinary(node.NodeType, left, right);
    }

    protected override Expression VisitUnary(UnaryExpression node)
    {
        // (DateTimeOffset)x.CreateDate >= since: the database holds UTC dates, so the conversion is dropped here and made on the other side
        if (node.NodeType == ExpressionType.Convert && node.Type == typeof(DateTimeOffset) && node.Operand.Type == typeof(DateTime)) return Visit(node.Operand);
        return node.NodeType == ExpressionType.Convert ? Expression.Convert(Visit(node.Operand), node.Type) : base.VisitUnary(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method.DeclaringType == typeof(SqlExpressionExtensions)) return SqlFunction(node);
        if (node.Method.DeclaringType == typeof(string) && node.Object is not null) return Like(node.Method.Name, Visit(node.Object), node.Arguments[0]);
        return base.VisitMethodCall(node);
    }

    private Expression SqlFunction(MethodCallExpression node) => node.Method.Name switch
    {
        nameof(SqlExpressionExtensions.SqlStartsWith) => Like("StartsWith", Visit(node.Arguments[0]), node.Arguments[1]),
        nameof(SqlExpressionExtensions.SqlEndsWith) => Like("EndsWith", Visit(node.Arguments[0]), node.Arguments[1]),
        nameof(SqlExpressionExtensions.SqlContains) => Like("Contains", Visit(node.Arguments[0]), node.Arguments[1]),
        nameof(SqlExpressionExtensions.SqlEquals) => Expression.Equal(Visit(node.Arguments[0]), Visit(node.Arguments[1])),
        nameof(SqlExpressionExtensions.SqlLessThan) => Expression.LessThan(Compared(node), Expression.Constant(0)),
        nameof(SqlExpressionExtensions.SqlGreaterThan) => Expression.GreaterThan(Compared(node), Expression.Constant(0)),
        nameof(SqlExpressionExtensions.SqlIn) => Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), node.Method.GetGenericArguments(), Visit(node.Arguments[0]), Visit(node.Arguments[1])),
        _ => throw new NotSupportedException($"{node.Method.Name} has no translation yet."),
    };

    private MethodCallExpression Compared(MethodCallExpression node) => Expression.Call(typeof(string), nameof(string.Compare), [], Visit(node.Arguments[0]), Visit(node.Arguments[1]));

    /// <summary>string.Contains becomes instr on SQLite, which minds the case; LIKE does not, within ASCII.</summary>
    private static Expression Like(string name, Expression text, Expression sought) => name switch
    {
        "StartsWith" => Like(text, Escaped(sought) + "%"),
        "EndsWith" => Like(text, "%" + Escaped(sought)),
        "Contains" => Like(text, "%" + Escaped(sought) + "%"),
        "Equals" => Expression.Equal(text, sought),
        _ => throw new NotSupportedException($"string.{name} has no translation yet."),
    };

    private static Expression Like(Expression text, string pattern) => Expression.Call(
        typeof(DbFunctionsExtensions), nameof(DbFunctionsExtensions.Like), [], Expression.Property(null, typeof(EF), nameof(EF.Functions)), text, Captured<string>.Expression(pattern), Expression.Constant("\\"));

    private static string Escaped(Expression sought) =>
        Convert.ToString(Value(sought))!.Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_");

    private static object? Value(Expression expression) => Expression.Lambda<Func<object>>(Expression.Convert(expression, typeof(object))).Compile()();

    private static (Expression Left, Expression Right) Aligned(Expression left, Expression right)
    {
        if (right.Type == typeof(DateTimeOffset)) return (left, Captured<DateTime>.Expression(((DateTimeOffset)Value(right)!).UtcDateTime));
        return Nullable.GetUnderlyingType(right.Type) is not null || left.Type == typeof(short)
            ? (Expression.Convert(left, right.Type), right)
            : (left, Expression.Convert(right, left.Type));
    }

    private bool IsEntity(Expression? node) => node == entity || node is UnaryExpression { NodeType: ExpressionType.Convert } cast && IsEntity(cast.Operand);
}
