using System.Linq.Expressions;

namespace Samverkan.Cms.Persistence.Querying;

/// <summary>
/// How the members of an entity read in its rows: <c>.Pair(nameof(IContent.ParentId), row => row.Node.ParentId)</c>. The map of each aggregate owns one.
/// </summary>
public sealed class Translation<TRow>
{
    private readonly Dictionary<string, LambdaExpression> _pairs = [];

    public Translation<TRow> Pair<TValue>(string member, Expression<Func<TRow, TValue>> column)
    {
        _pairs[member] = column;
        return this;
    }

    /// <summary>Takes over the pairs of one of the rows that this row is made of.</summary>
    public Translation<TRow> Pairs<TPart>(Translation<TPart> columns, Expression<Func<TRow, TPart>> part)
    {
        foreach ((string member, LambdaExpression column) in columns._pairs) _pairs[member] = Expression.Lambda(new Swap(column.Parameters[0], part.Body).Visit(column.Body)!, part.Parameters); // a visited expression is one
        return this;
    }

    /// <summary>Whether every member that the query asks for has its column here.</summary>
    public bool Covers<TEntity>(IQuery<TEntity>? query)
    {
        if (query is null) return true;
        MembersOf<TEntity> members = new();
        foreach (Expression<Func<TEntity, bool>> condition in Query.Conditions(query)) members.Visit(condition);
        return members.Names.All(_pairs.ContainsKey);
    }

    public IQueryable<TRow> Apply<TEntity>(IQueryable<TRow> rows, IQuery<TEntity>? query) =>
        query is null ? rows : Query.Conditions(query).Aggregate(rows, (filtered, condition) => filtered.Where(Translate(condition)));

    private Expression<Func<TRow, bool>> Translate<TEntity>(Expression<Func<TEntity, bool>> condition)
    {
        ParameterExpression row = Expression.Parameter(typeof(TRow), "row");
        Expression body = new Translator(condition.Parameters[0], member => Column(member, row)).Visit(condition.Body);
        return Expression.Lambda<Func<TRow, bool>>(body, row);
    }

    private Expression Column(string member, ParameterExpression row) => _pairs.TryGetValue(member, out LambdaExpression? column)
        ? new Swap(column.Parameters[0], row).Visit(column.Body)!
        : throw new NotSupportedException($"No column is paired with {member} in {typeof(TRow).Name}; add a Pair to its map.");
}

/// <summary>The names of an entity's members that an expression reads.</summary>
file sealed class MembersOf<TEntity> : ExpressionVisitor
{
    public HashSet<string> Names { get; } = [];

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression is { } of && of.Type.IsAssignableFrom(typeof(TEntity))) Names.Add(node.Member.Name);
        return base.VisitMember(node);
    }
}
