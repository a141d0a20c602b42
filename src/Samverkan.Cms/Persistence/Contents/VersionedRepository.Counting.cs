using Samverkan.Cms.Persistence.Querying;

namespace Samverkan.Cms.Persistence.Contents;

public abstract partial class VersionedRepository<TEntity>
{
    public int Count(IQuery<TEntity>? query) => ContentJoin.Columns.Apply(Current(scope.Read), query).Count();

    public int Count(string? contentTypeAlias = null) => OfType(contentTypeAlias).Count(d => !d.Node.Trashed);

    public int CountChildren(int parentId, string? contentTypeAlias = null) => OfType(contentTypeAlias).Count(d => d.Node.ParentId == parentId);

    public int CountDescendants(int parentId, string? contentTypeAlias = null)
    {
        if (parentId == Constants.System.Root) return OfType(contentTypeAlias).Count(d => !d.Node.Trashed);
        string? below = scope.Read.PathOf(parentId) + ",";
        return OfType(contentTypeAlias).Count(d => d.Node.Path.StartsWith(below));
    }

    protected IQueryable<ContentJoin> OfType(string? alias)
    {
        CmsDbContext db = scope.Read;
        return alias is null ? Current(db) : Current(db).Where(d => db.ContentTypes.Any(t => t.NodeId == d.Content.ContentTypeId && t.Alias == alias));
    }
}
