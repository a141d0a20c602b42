using System.Linq.Expressions;
using Samverkan.Cms.Persistence.Querying;

namespace Samverkan.Cms.Persistence.Contents;

public abstract partial class VersionedRepository<TEntity>
{
    public IEnumerable<TEntity> GetPage(IQuery<TEntity>? query, long pageIndex, int pageSize, out long totalRecords, IQuery<TEntity>? filter, Ordering? ordering) =>
        Page(query, pageIndex, pageSize, out totalRecords, filter, ordering, Depth.Full);

    public IEnumerable<TEntity> GetPage(IQuery<TEntity>? query, long pageIndex, int pageSize, out long totalRecords, string[]? propertyAliases, IQuery<TEntity>? filter, Ordering? ordering) =>
        Page(query, pageIndex, pageSize, out totalRecords, filter, ordering, new Depth(propertyAliases));

    protected IReadOnlyList<TEntity> Page(IQuery<TEntity>? query, long pageIndex, int pageSize, out long totalRecords, IQuery<TEntity>? filter, Ordering? ordering, Depth depth)
    {
        CmsDbContext db = scope.Read;
        totalRecords = Count(db, query, filter);
        int skipped = checked((int)(pageIndex * pageSize));
        IQueryable<int> ids = ByDate(db, query, filter, ordering, totalRecords, skipped + pageSize)
            ?? Ordered(db, ContentJoin.Columns.Apply(ContentJoin.Columns.Apply(Current(db), query), filter), ordering).Select(j => j.Node.Id); // only ids are sorted: whole rows are many times wider
        int[] page = [.. ids.Skip(skipped).Take(pageSize)];
        Dictionary<int, ContentJoin> rows = Current(db).Where(j => page.Contains(j.Node.Id)).ToDictionary(j => j.Node.Id);
        return Load([.. page.Select(id => rows[id])], depth);
    }

    /// <summary>
    /// A list that holds much of all there is, by the dates of its versions: the database goes through all dates in their order until the page is full, instead of sorting the list's own.
    /// </summary>
    /// <returns>Null: the list is ordered otherwise, or so small a part that sorting it is less work.</returns>
    private IQueryable<int>? ByDate(CmsDbContext db, IQuery<TEntity>? query, IQuery<TEntity>? filter, Ordering? ordering, long total, long until)
    {
        if (ordering is not { IsCustomField: false, Next: null } || !ContentJoin.IsVersionDate(ordering.OrderBy) || Nodes(db, query, filter) is not { } nodes) return null;
        long versions = db.ContentVersions.Max(v => (int?)v.Id) ?? 0;
        if (total * total <= versions * until) return null; // of the versions gone through, so many are in the list: total / versions
        IQueryable<ContentVersionRow> found = db.ContentVersions.Where(v => v.Current && nodes.Any(n => n.Id == v.NodeId));
        return (ordering.Direction == Direction.Descending ? found.OrderByDescending(v => v.VersionDate) : found.OrderBy(v => v.VersionDate)).ThenBy(v => v.NodeId).Select(v => v.NodeId);
    }

    private IQueryable<ContentJoin> Ordered(CmsDbContext db, IQueryable<ContentJoin> found, Ordering? ordering)
    {
        Expression<Func<ContentJoin, object?>> column = OrderColumn(db, ordering);
        IOrderedQueryable<ContentJoin> ordered = ordering?.Direction == Direction.Descending ? found.OrderByDescending(column) : found.OrderBy(column);
        if (ordering?.Next is { } next)
        {
            Expression<Func<ContentJoin, object?>> second = OrderColumn(db, next);
            ordered = next.Direction == Direction.Descending ? ordered.ThenByDescending(second) : ordered.ThenBy(second);
        }

        return ordered.ThenBy(j => j.Node.Id); // pages of equal values stay the same pages
    }

    /// <summary>A culture's name, a property's value, or a column. A value is compared by its sortable form where the editor gives one.</summary>
    private Expression<Func<ContentJoin, object?>> OrderColumn(CmsDbContext db, Ordering? ordering)
    {
        string? alias = ordering?.OrderBy;
        int? language = ordering is null || ordering.IsInvariant ? null : LanguageId(ordering.Culture);
        if (ordering is { IsCustomField: true })
        {
            return j => db.PropertyData
                .Where(d => d.VersionId == j.Version.Id && (d.LanguageId == null || d.LanguageId == language) && db.PropertyTypes.Any(p => p.Id == d.PropertyTypeId && p.Alias == alias))
                .Select(d => d.SortableValue ?? d.VarcharValue ?? d.TextValue ?? (d.IntValue != null ? (d.IntValue + 100000000000).ToString() : null) ?? d.DateValue.ToString()).FirstOrDefault();
        }

        if (language is not null && string.Equals(alias, "name", StringComparison.OrdinalIgnoreCase))
        {
            return j => db.VersionCultures.Where(c => c.VersionId == j.Version.Id && c.LanguageId == language).Select(c => c.Name).FirstOrDefault() ?? j.Version.Text;
        }

        return alias?.ToLowerInvariant() switch
        {
            "creator" or "owner" => j => db.Users.Where(u => u.Id == j.Node.NodeUser).Select(u => u.UserName).FirstOrDefault(),
            "updater" => j => db.Users.Where(u => u.Id == j.Version.UserId).Select(u => u.UserName).FirstOrDefault(),
            _ => ContentJoin.OrderColumn(alias),
        };
    }
}
