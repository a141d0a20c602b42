using System.Linq.Expressions;

namespace Samverkan.Cms.Persistence.Contents;

/// <summary>The history of what can be published as lists and the clean-up see it: without values. A version that is current, published or kept on purpose is never old.</summary>
/// <typeparam name="TVersionRow">Of the kind.</typeparam>
/// <param name="scope">Where rows are read and written.</param>
/// <param name="objectType">Which kind of node.</param>
/// <param name="deleteOld">Deletes versions with all their rows.</param>
public abstract class PublishableVersionRepository<TVersionRow>(AmbientScope scope, Guid objectType, Action<int[]> deleteOld) : IContentVersionRepository
    where TVersionRow : PublishableVersionRow
{
    /// <summary>The oldest first, so that a limited run takes what matters least; types that prevent clean-up are left out.</summary>
    public IReadOnlyCollection<ContentVersionMeta> GetContentVersionsEligibleForCleanup(DateTime olderThan, int? maxCount)
    {
        CmsDbContext db = scope.Read;
        IQueryable<Join> old = All(db)
            .Where(j => j.Version.VersionDate < olderThan && !j.Version.Current && !j.Published && !j.Version.PreventCleanup)
            .Where(j => !db.CleanupPolicies.Any(p => p.ContentTypeId == j.ContentTypeId && p.PreventCleanup))
            .OrderBy(j => j.Version.VersionDate).ThenBy(j => j.Version.Id);
        return List(maxCount is { } count ? old.Take(count) : old);
    }

    public IReadOnlyCollection<ContentVersionCleanupPolicySettings> GetCleanupPolicies() => [.. scope.Read.CleanupPolicies.AsEnumerable().Select(row => new ContentVersionCleanupPolicySettings
    {
        ContentTypeId = row.ContentTypeId, PreventCleanup = row.PreventCleanup, Updated = row.Updated,
        KeepAllVersionsNewerThanDays = row.KeepAllVersionsNewerThanDays, KeepLatestVersionPerDayForDays = row.KeepLatestVersionPerDayForDays,
    })];

    /// <param name="contentId">The item.</param>
    /// <param name="pageIndex">From 0.</param>
    /// <param name="pageSize">Versions a page.</param>
    /// <param name="totalRecords">All that match.</param>
    /// <param name="languageId">Only versions that have this language; what does not vary has all.</param>
    public IEnumerable<ContentVersionMeta> GetPagedItemsByContentId(int contentId, long pageIndex, int pageSize, out long totalRecords, int? languageId = null)
    {
        CmsDbContext db = scope.Read;
        IQueryable<Join> found = All(db).Where(j => j.Version.NodeId == contentId);
        if (languageId is { } language) found = found.Where(InLanguage(db, language));
        totalRecords = found.LongCount();
        return List(found.OrderByDescending(j => j.Version.Current).ThenByDescending(j => j.Version.VersionDate).ThenByDescending(j => j.Version.Id)
            .Skip(checked((int)(pageIndex * pageSize))).Take(pageSize));
    }

    public ContentVersionMeta? Get(int versionId) => List(All(scope.Read).Where(j => j.Version.Id == versionId)).SingleOrDefault();

    public void DeleteVersions(IEnumerable<int> versionIds) => deleteOld([.. versionIds]);

    public void SetPreventCleanup(int versionId, bool preventCleanup) =>
        scope.Write.ContentVersions.Where(v => v.Id == versionId).ExecuteUpdate(set => set.SetProperty(v => v.PreventCleanup, preventCleanup));

    /// <summary>By a subquery: a join with the culture rows would multiply the versions.</summary>
    private static Expression<Func<Join, bool>> InLanguage(CmsDbContext db, int language) =>
        j => db.VersionCultures.Any(c => c.VersionId == j.Version.Id && c.LanguageId == language) || !db.VersionCultures.Any(c => c.VersionId == j.Version.Id);

    private IQueryable<Join> All(CmsDbContext db) =>
        from version in db.ContentVersions
        join published in db.Set<TVersionRow>() on version.Id equals published.Id
        join content in db.Contents on version.NodeId equals content.NodeId
        join node in db.Nodes on version.NodeId equals node.Id
        join u in db.Users on version.UserId equals u.Id into users
        from user in users.DefaultIfEmpty()
        where node.NodeObjectType == objectType
        select new Join { Version = version, Published = published.Published, ContentTypeId = content.ContentTypeId, UserName = user.UserName };

    private static IReadOnlyList<ContentVersionMeta> List(IQueryable<Join> found) => [.. found.AsEnumerable().Select(j => new ContentVersionMeta(
        j.Version.Id, j.Version.NodeId, j.ContentTypeId, j.Version.UserId ?? Constants.Security.UnknownUserId, j.Version.VersionDate, j.Published, j.Version.Current, j.Version.PreventCleanup, j.UserName ?? ""))];

    private sealed class Join
    {
        public required ContentVersionRow Version { get; init; }
        public required bool Published { get; init; }
        public required int ContentTypeId { get; init; }
        public string? UserName { get; init; }
    }
}
