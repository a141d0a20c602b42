using System.Collections;
using System.Linq.Expressions;

namespace Samverkan.Cms.Persistence.Querying;

/// <summary>Keeps the expressions as they came. Services hold queries in singletons, so a query knows no scope and no database.</summary>
public sealed class Query<T> : IQuery<T>
{
    private readonly List<Expression<Func<T, bool>>> _conditions = [];

    public IReadOnlyList<Expression<Func<T, bool>>> Conditions => _conditions;

    public IQuery<T> Where(Expression<Func<T, bool>> predicate) => With(predicate);

    public IQuery<T> WhereIn(Expression<Func<T, object>> fieldSelector, IEnumerable? values) => With(Query.In(fieldSelector, values));

    public IQuery<T> WhereNotIn(Expression<Func<T, object>> fieldSelector, IEnumerable? values)
    {
        Expression<Func<T, bool>> isIn = Query.In(fieldSelector, values);
        return With(Expression.Lambda<Func<T, bool>>(Expression.Not(isIn.Body), isIn.Parameters));
    }

    public IQuery<T> WhereAny(IEnumerable<Expression<Func<T, bool>>> predicates) => With(predicates.Aggregate(Query.Or));

    public IEnumerable<Tuple<string, object[]>> GetWhereClauses() =>
        throw new NotSupportedException("A query holds expressions, not SQL; read its Conditions.");

    private Query<T> With(Expression<Func<T, bool>> condition)
    {
        _conditions.Add(condition);
        return this;
    }
}
