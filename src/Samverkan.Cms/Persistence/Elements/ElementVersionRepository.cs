namespace Samverkan.Cms.Persistence.Elements;

/// <summary>Without elements there is no history of them. The policies are those of types, which documents clean up by.</summary>
public sealed class ElementVersionRepository : IElementVersionRepository
{
    public IReadOnlyCollection<ContentVersionMeta> GetContentVersionsEligibleForCleanup(DateTime olderThan, int? maxCount) => [];

    public IReadOnlyCollection<ContentVersionCleanupPolicySettings> GetCleanupPolicies() => [];

    public IEnumerable<ContentVersionMeta> GetPagedItemsByContentId(int contentId, long pageIndex, int pageSize, out long totalRecords, int? languageId = null)
    {
        totalRecords = 0;
        return [];
    }

    public void DeleteVersions(IEnumerable<int> versionIds) { }

    public void SetPreventCleanup(int versionId, bool preventCleanup) { }

    public ContentVersionMeta? Get(int versionId) => null;
}
