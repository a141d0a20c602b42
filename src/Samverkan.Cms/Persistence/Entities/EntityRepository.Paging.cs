using System.Linq.Expressions;

namespace Samverkan.Cms.Persistence.Entities;

public sealed partial class EntityRepository
{
    public IEnumerable<IEntitySlim> GetPagedResultsByQuery(IQuery<IUmbracoEntity> query, Guid objectType, long pageIndex, int pageSize, out long totalRecords, IQuery<IUmbracoEntity>? filter, Ordering? ordering) =>
        GetPagedResultsByQuery(query, new HashSet<Guid> { objectType }, pageIndex, pageSize, out totalRecords, filter, ordering);

    public IEnumerable<IEntitySlim> GetPagedResultsByQuery(IQuery<IUmbracoEntity> query, ISet<Guid> objectTypes, long pageIndex, int pageSize, out long totalRecords, IQuery<IUmbracoEntity>? filter, Ordering? ordering)
    {
        IQueryable<EntityJoin> found = Matching(query, objectTypes, filter);
        totalRecords = found.LongCount();
        int[] page = [.. Ordered(found, ordering).Skip(checked((int)(pageIndex * pageSize))).Take(pageSize).Select(e => e.Node.Id)]; // only ids are sorted: what is told of a node is asked for this page's
        Dictionary<int, EntityJoin> rows = All.Where(e => page.Contains(e.Node.Id)).ToDictionary(e => e.Node.Id);
        return Entities([.. page.Select(id => rows[id])]);
    }

    public int CountByQuery(IQuery<IUmbracoEntity> query, Guid objectType, IQuery<IUmbracoEntity>? filter) => CountByQuery(query, [objectType], filter);

    public int CountByQuery(IQuery<IUmbracoEntity> query, IEnumerable<Guid> objectTypes, IQuery<IUmbracoEntity>? filter) => Matching(query, objectTypes, filter).Count();

    public IEnumerable<IEntitySlim> GetSiblings(ISet<Guid> objectTypes, Guid targetKey, int before, int after, IQuery<IUmbracoEntity>? filter, Ordering ordering, out long totalBefore, out long totalAfter) =>
        Siblings(objectTypes, targetKey, before, after, filter, ordering, trashed: false, out totalBefore, out totalAfter);

    public IEnumerable<IEntitySlim> GetTrashedSiblings(ISet<Guid> objectTypes, Guid targetKey, int before, int after, IQuery<IUmbracoEntity>? filter, Ordering ordering, out long totalBefore, out long totalAfter) =>
        Siblings(objectTypes, targetKey, before, after, filter, ordering, trashed: true, out totalBefore, out totalAfter);

    /// <summary>To count, and to sort: nodes alone, since SQLite looks up what is joined for each that it counts.</summary>
    private IQueryable<EntityJoin> Matching(IQuery<IUmbracoEntity>? query, IEnumerable<Guid> objectTypes, IQuery<IUmbracoEntity>? filter) =>
        EntityJoin.Columns.Apply(EntityJoin.Columns.Apply(Of(EntityJoin.Nodes(scope.Read), objectTypes), query), filter);

    /// <summary>A window around the target; what lies outside is counted. An unknown target gives nothing.</summary>
    private IReadOnlyList<IEntitySlim> Siblings(ISet<Guid> objectTypes, Guid targetKey, int before, int after, IQuery<IUmbracoEntity>? filter, Ordering ordering, bool trashed, out long totalBefore, out long totalAfter)
    {
        (totalBefore, totalAfter) = (0, 0);
        if (scope.Read.Nodes.SingleOrDefault(n => n.UniqueId == targetKey) is not { } target) return [];
        IQueryable<EntityJoin> family = Matching(null, objectTypes, filter).Where(e => e.Node.ParentId == target.ParentId && e.Node.Trashed == (trashed || target.Trashed) || e.Node.Id == target.Id);
        Guid[] keys = [.. Ordered(family, ordering).Select(e => e.Node.UniqueId)];
        int at = Array.IndexOf(keys, targetKey);
        if (at < 0) return [];
        int from = Math.Max(0, at - before), to = Math.Min(keys.Length - 1, at + after);
        (totalBefore, totalAfter) = (from, keys.Length - 1 - to);
        Guid[] window = keys[from..(to + 1)];
        return [.. Entities([.. All.Where(e => window.Contains(e.Node.UniqueId))]).OrderBy(e => Array.IndexOf(window, e.Key))];
    }

    private IQueryable<EntityJoin> Ordered(IQueryable<EntityJoin> found, Ordering? ordering)
    {
        IOrderedQueryable<EntityJoin> ordered = By(found, ordering);
        for (Ordering? next = ordering?.Next; next is not null; next = next.Next)
        {
            Expression<Func<EntityJoin, object?>> column = Column(next);
            ordered = next.Direction == Direction.Descending ? ordered.ThenByDescending(column) : ordered.ThenBy(column);
        }

        return ordered.ThenBy(e => e.Node.Id);
    }

    private IOrderedQueryable<EntityJoin> By(IQueryable<EntityJoin> found, Ordering? ordering)
    {
        Expression<Func<EntityJoin, object?>> column = Column(ordering);
        return ordering?.Direction == Direction.Descending ? found.OrderByDescending(column) : found.OrderBy(column);
    }

    private static readonly Guid[] Folders =
    [
        Constants.ObjectTypes.DataTypeContainer, Constants.ObjectTypes.DocumentTypeContainer, Constants.ObjectTypes.MediaTypeContainer, Constants.ObjectTypes.MemberTypeContainer,
        Constants.ObjectTypes.DocumentBlueprintContainer, Constants.ObjectTypes.ElementContainer,
    ];

    /// <summary>By name in a culture: the variant's name where it has one.</summary>
    private Expression<Func<EntityJoin, object?>> Column(Ordering? ordering)
    {
        CmsDbContext db = scope.Read;
        int? language = ordering is null || ordering.IsInvariant ? null : languages.GetIdByIsoCode(ordering.Culture, throwOnNotFound: false);
        return ordering?.OrderBy?.ToLowerInvariant() switch
        {
            "name" or "text" when language is not null => e => db.DocumentCultures.Where(c => c.NodeId == e.Node.Id && c.LanguageId == language).Select(c => c.Name).FirstOrDefault()
                ?? db.ElementCultures.Where(c => c.NodeId == e.Node.Id && c.LanguageId == language).Select(c => c.Name).FirstOrDefault() ?? e.Node.Text,
            "name" or "text" => e => e.Node.Text,
            "path" => e => e.Node.Path,
            "createdate" => e => e.Node.CreateDate,
            "level" => e => e.Node.Level,
            "id" => e => e.Node.Id,
            "nodeobjecttype" => e => e.Node.NodeObjectType,
            "isfolder" => e => Folders.Contains(e.Node.NodeObjectType!.Value),
            _ => e => e.Node.SortOrder,
        };
    }
}
