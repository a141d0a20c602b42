using Samverkan.Cms.Persistence.Contents;

namespace Samverkan.Cms.Persistence.ContentTypes.Variations;

/// <summary>All content of one type as queries, for changes that concern whole sets.</summary>
internal sealed record ContentOfType(CmsDbContext Db, int TypeId)
{
    public IQueryable<int> Ids => Db.Contents.Where(c => c.ContentTypeId == TypeId).Select(c => c.NodeId);

    public IQueryable<ContentVersionRow> Versions => Db.ContentVersions.Where(v => Ids.Contains(v.NodeId));

    /// <summary>Values in all versions.</summary>
    public IQueryable<PropertyDataRow> Values(int[] properties, int? language) =>
        Db.PropertyData.Where(d => properties.Contains(d.PropertyTypeId) && d.LanguageId == language && Versions.Any(v => v.Id == d.VersionId));
}
