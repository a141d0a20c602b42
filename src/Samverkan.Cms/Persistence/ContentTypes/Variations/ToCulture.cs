using Samverkan.Cms.Persistence.Contents;
using Samverkan.Cms.Persistence.Documents;

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
        db.DocumentCultures.Where(c => c.LanguageId == language && content.Ids.Contains(c.NodeId)).ExecuteDelete();
        db.Insert((
            from document in db.Documents
            join version in content.Versions.Where(v => v.Current) on document.NodeId equals version.NodeId
            select new DocumentCultureRow { NodeId = document.NodeId, LanguageId = language, Name = version.Text, Available = true, Published = document.Published, Edited = document.Edited }).ToArray());
        RenewOtherLanguages(content, language);
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
    private static void RenewOtherLanguages(ContentOfType content, int language)
    {
        CmsDbContext db = content.Db;
        IQueryable<DocumentCultureRow> others = db.DocumentCultures.Where(c => c.LanguageId != language && content.Ids.Contains(c.NodeId));
        others.ExecuteUpdate(set => set.SetProperty(c => c.Available, c =>
            db.ContentVersions.Any(v => v.NodeId == c.NodeId && v.Current && db.VersionCultures.Any(n => n.VersionId == v.Id && n.LanguageId == c.LanguageId))));
        others.Where(c => !c.Available || !db.Documents.Any(d => d.NodeId == c.NodeId && d.Published)).ExecuteUpdate(set => set.SetProperty(c => c.Published, false));
    }
}
