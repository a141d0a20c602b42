using System.Collections;
using System.Linq.Expressions;
using System.Reflection;

namespace Samverkan.Cms.Persistence.Querying;

public static class Query
{
    public static IReadOnlyList<Expression<Func<T, bool>>> Conditions<T>(IQuery<T> query) => ((Query<T>)query).Conditions;

    /// <summary>The query as a function over entities, for sets that are held in memory.</summary>
    public static Func<T, bool> Predicate<T>(IQuery<T> query)
    {
        Func<T, bool>[] conditions = [.. Conditions(query).Select(c => c.Compile())];
        return entity => conditions.All(condition => condition(entity));
    }

    /// <summary>Values of whatever collection as a typed list.</summary>
    public static Expression<Func<T, bool>> In<T>(Expression<Func<T, object>> field, IEnumerable? values)
    {
        Expression member = field.Body is UnaryExpression { NodeType: ExpressionType.Convert } boxed ? boxed.Operand : field.Body;
        MethodInfo typed = typeof(Query).GetMethod(nameof(Contains), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(member.Type);
        return Expression.Lambda<Func<T, bool>>((Expression)typed.Invoke(null, [values ?? Array.Empty<object>(), member])!, field.Parameters);
    }

    public static Expression<Func<T, bool>> Or<T>(Expression<Func<T, bool>> left, Expression<Func<T, bool>> right) =>
        Expression.Lambda<Func<T, bool>>(Expression.OrElse(left.Body, new Swap(right.Parameters[0], left.Parameters[0]).Visit(right.Body)!), left.Parameters);

    private static Expression Contains<TValue>(IEnumerable values, Expression member) =>
        Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(TValue)], Captured<List<TValue>>.Expression([.. values.Cast<TValue>()]), member);
}
