namespace Samverkan.Cms.Persistence.Contents;

public abstract partial class VersionedRepository<TEntity>
{
    /// <summary>The current version first, then by date, newest first.</summary>
    public IEnumerable<TEntity> GetAllVersions(int nodeId) => Load([.. History(nodeId)], Depth.Full);

    public IEnumerable<TEntity> GetAllVersionsSlim(int nodeId, int skip, int take) => Load([.. History(nodeId).Skip(skip).Take(take)], new Depth([]));

    public IEnumerable<int> GetVersionIds(int id, int topRows) => [.. History(id).Take(topRows).Select(j => j.Version.Id)];

    public TEntity? GetVersion(int versionId) => Load([.. Versions(scope.Read).Where(j => j.Version.Id == versionId)], Depth.Full).SingleOrDefault();

    /// <exception cref="InvalidOperationException">The version is the current or the published one.</exception>
    public void DeleteVersion(int versionId)
    {
        CmsDbContext db = scope.Write;
        if (Versions(db).SingleOrDefault(j => j.Version.Id == versionId) is not { } found) return;
        if (found.Version.Current || IsPublishedVersion(db, versionId)) throw new InvalidOperationException("The current and the published version of an item cannot be deleted.");
        DeleteVersionRows(db, [versionId]);
    }

    /// <summary>All versions before the date, the current and the published one excepted.</summary>
    public void DeleteVersions(int nodeId, DateTime versionDate)
    {
        CmsDbContext db = scope.Write;
        int[] old = [.. Versions(db).Where(j => j.Node.Id == nodeId && !j.Version.Current && j.Version.VersionDate < versionDate).Select(j => j.Version.Id)];
        DeleteVersionRows(db, [.. old.Where(id => !IsPublishedVersion(db, id))]);
    }

    /// <summary>Of those named, the ones that are neither current nor published.</summary>
    public void DeleteOldVersions(int[] versionIds)
    {
        CmsDbContext db = scope.Write;
        int[] old = [.. Versions(db).Where(j => versionIds.Contains(j.Version.Id) && !j.Version.Current).Select(j => j.Version.Id)];
        DeleteVersionRows(db, [.. old.Where(id => !IsPublishedVersion(db, id))]);
    }

    protected virtual bool IsPublishedVersion(CmsDbContext db, int versionId) => false;

    protected virtual void DeleteVersionRows(CmsDbContext db, int[] versions)
    {
        db.PropertyData.Where(d => versions.Contains(d.VersionId)).ExecuteDelete();
        db.VersionCultures.Where(c => versions.Contains(c.VersionId)).ExecuteDelete();
        db.ContentVersions.Where(v => versions.Contains(v.Id)).ExecuteDelete();
    }

    private IQueryable<ContentJoin> History(int nodeId) => Versions(scope.Read).Where(j => j.Node.Id == nodeId)
        .OrderByDescending(j => j.Version.Current).ThenByDescending(j => j.Version.VersionDate).ThenByDescending(j => j.Version.Id);
}
