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
        IQueryable<ContentJoin> found = ContentJoin.Columns.Apply(ContentJoin.Columns.Apply(Current(db), query), filter);
        totalRecords = Count(db, query, filter);
        int[] page = [.. Ordered(db, found, ordering).Skip(checked((int)(pageIndex * pageSize))).Take(pageSize).Select(j => j.Node.Id)]; // only ids are sorted: whole rows are many times wider
        Dictionary<int, ContentJoin> rows = Current(db).Where(j => page.Contains(j.Node.Id)).ToDictionary(j => j.Node.Id);
        return Load([.. page.Select(id => rows[id])], depth);
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
