using Samverkan.Cms.Persistence.Contents;

namespace Samverkan.Cms.Persistence.ContentTypes.Variations;

/// <summary>From varying by culture to invariant: what the default language has is shown; what only others have stays, unseen.</summary>
internal static class ToInvariant
{
    private const int Batch = 500;

    public static void WriteNames(ContentOfType content, int language)
    {
        CmsDbContext db = content.Db;
        content.Versions.ExecuteUpdate(set => set.SetProperty(v => v.Text, v => db.VersionCultures.Where(c => c.VersionId == v.Id && c.LanguageId == language).Select(c => c.Name).FirstOrDefault() ?? v.Text));
        db.Nodes.Where(n => content.Ids.Contains(n.Id)).ExecuteUpdate(set => set.SetProperty(n => n.Text, n => db.ContentVersions.Where(v => v.NodeId == n.Id && v.Current).Select(v => v.Text).FirstOrDefault() ?? n.Text));
    }

    public static void CopyValues(ContentOfType content, int language, int[] properties)
    {
        if (properties.Length == 0) return;
        content.Values(properties, null).ExecuteDelete();
        foreach (PropertyDataRow[] rows in content.Values(properties, language).ToArray().Chunk(Batch)) content.Db.Insert(rows.Select(Invariant));
        VariantTags.Remove(content, properties, language: null);
        VariantTags.Copy(content, properties, from: language, to: null);
    }

    private static PropertyDataRow Invariant(PropertyDataRow row)
    {
        (row.Id, row.LanguageId) = (0, null);
        return row;
    }
}
