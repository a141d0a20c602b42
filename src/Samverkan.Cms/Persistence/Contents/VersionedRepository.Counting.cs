using Samverkan.Cms.Persistence.Querying;

namespace Samverkan.Cms.Persistence.Contents;

public abstract partial class VersionedRepository<TEntity>
{
    public int Count(IQuery<TEntity>? query) => checked((int)Count(scope.Read, query, null));

    public int Count(string? contentTypeAlias = null) => OfType(contentTypeAlias).Count(d => !d.Node.Trashed);

    public int CountChildren(int parentId, string? contentTypeAlias = null) => OfType(contentTypeAlias).Count(d => d.Node.ParentId == parentId);

    public int CountDescendants(int parentId, string? contentTypeAlias = null)
    {
        if (parentId == Constants.System.Root) return OfType(contentTypeAlias).Count(d => !d.Node.Trashed);
        string? below = scope.Read.PathOf(parentId) + ",";
        return OfType(contentTypeAlias).Count(d => d.Node.Path.StartsWith(below));
    }

    /// <summary>An item has one current version, so its node stands for it where that is all that is asked for: a tenth of the time among thousands.</summary>
    private long Count(CmsDbContext db, IQuery<TEntity>? query, IQuery<TEntity>? filter) =>
        Nodes(db, query, filter)?.LongCount() ?? ContentJoin.Columns.Apply(ContentJoin.Columns.Apply(Current(db), query), filter).LongCount();

    /// <returns>Null: something is asked for that does not stand in the node.</returns>
    private IQueryable<NodeRow>? Nodes(CmsDbContext db, IQuery<TEntity>? query, IQuery<TEntity>? filter) => ContentJoin.NodeColumns.Covers(query) && ContentJoin.NodeColumns.Covers(filter)
        ? ContentJoin.NodeColumns.Apply(ContentJoin.NodeColumns.Apply(db.Nodes.Where(n => n.NodeObjectType == ObjectType), query), filter)
        : null;

    protected IQueryable<ContentJoin> OfType(string? alias)
    {
        CmsDbContext db = scope.Read;
        return alias is null ? Current(db) : Current(db).Where(d => db.ContentTypes.Any(t => t.NodeId == d.Content.ContentTypeId && t.Alias == alias));
    }
}
