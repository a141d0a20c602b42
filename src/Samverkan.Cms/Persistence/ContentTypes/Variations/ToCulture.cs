using Samverkan.Cms.Persistence.Contents;

namespace Samverkan.Cms.Persistence.ContentTypes.Variations;

/// <summary>From invariant to varying by culture: what there is becomes the default language's.</summary>
internal static class ToCulture
{
    public static void WriteNames(ContentOfType content, int language)
    {
        CmsDbContext db = content.Db;
        db.VersionCultures.Where(c => c.LanguageId == language && content.Versions.Any(v => v.Id == c.VersionId)).ExecuteDelete();
        db.Insert(content.Versions.Where(v => v.Text != null)
            .Select(v => new VersionCultureRow { VersionId = v.Id, LanguageId = language, Name = v.Text!, Date = v.VersionDate, AvailableUserId = v.UserId }).ToArray());
    }

    /// <summary>What is said of each language, of one kind that can be published.</summary>
    public static void WriteLanguages<TRow, TCultureRow>(ContentOfType content, int language) where TRow : PublishableRow where TCultureRow : PublishableCultureRow, new()
    {
        CmsDbContext db = content.Db;
        db.Set<TCultureRow>().Where(c => c.LanguageId == language && content.Ids.Contains(c.NodeId)).ExecuteDelete();
        db.Insert((
            from item in db.Set<TRow>()
            join version in content.Versions.Where(v => v.Current) on item.NodeId equals version.NodeId
            select new TCultureRow { NodeId = item.NodeId, LanguageId = language, Name = version.Text, Available = true, Published = item.Published, Edited = item.Edited }).ToArray());
        RenewOtherLanguages<TRow, TCultureRow>(content, language);
    }

    public static void MoveValues(ContentOfType content, int language, int[] properties)
    {
        if (properties.Length == 0) return;
        content.Values(properties, language).ExecuteDelete();
        content.Values(properties, null).ExecuteUpdate(set => set.SetProperty(d => d.LanguageId, language));
        VariantTags.Copy(content, properties, from: null, to: language);
        VariantTags.Remove(content, properties, language: null);
    }

    /// <summary>Rows of an earlier variance: versions that were made since lack these languages, and what is no draft cannot stay published.</summary>
    private static void RenewOtherLanguages<TRow, TCultureRow>(ContentOfType content, int language) where TRow : PublishableRow where TCultureRow : PublishableCultureRow
    {
        CmsDbContext db = content.Db;
        IQueryable<TCultureRow> others = db.Set<TCultureRow>().Where(c => c.LanguageId != language && content.Ids.Contains(c.NodeId));
        others.ExecuteUpdate(set => set.SetProperty(c => c.Available, c =>
            db.ContentVersions.Any(v => v.NodeId == c.NodeId && v.Current && db.VersionCultures.Any(n => n.VersionId == v.Id && n.LanguageId == c.LanguageId))));
        others.Where(c => !c.Available || !db.Set<TRow>().Any(d => d.NodeId == c.NodeId && d.Published)).ExecuteUpdate(set => set.SetProperty(c => c.Published, false));
    }
}
