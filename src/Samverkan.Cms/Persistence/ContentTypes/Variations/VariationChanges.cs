using Samverkan.Cms.Persistence.Documents;
using Samverkan.Cms.Persistence.Elements;

namespace Samverkan.Cms.Persistence.ContentTypes.Variations;

/// <summary>
/// Content follows its type: when a type or a property begins or ends to vary by culture, names, values and tags of all versions move to the default
/// language or back from it. Rows of other languages stay, so that a change back finds them.
/// </summary>
internal static class VariationChanges
{
    /// <param name="db">A context that writes; the type's rows are new already.</param>
    /// <param name="typeId">The type that was saved.</param>
    /// <param name="before">What the rows said before; the entity's dirty state does not know the types that it lends properties to.</param>
    /// <param name="map">Knows whose values vary inside.</param>
    public static void Apply(CmsDbContext db, int typeId, EffectiveVariations before, ContentTypeMap map)
    {
        EffectiveVariations after = EffectiveVariations.Of(db, typeId);
        int language = db.Languages.Where(l => l.IsDefaultVariantLang).Select(l => (int)l.Id).Single();
        foreach (int type in after.Types.Keys.Where(type => Differ(before, after, type)))
        {
            ContentOfType content = new(db, type);
            if (before.Types[type] != after.Types[type]) TypeTurned(content, language, after.Types[type]);
            ToCulture.MoveValues(content, language, Turned(before, after, type, toVarying: true));
            ToInvariant.CopyValues(content, language, Turned(before, after, type, toVarying: false));
            EditedInside inside = new(db, map.VaryingInside(db, after.PropertiesOf(type, varying: false)));
            EditedFlags<DocumentRow, DocumentVersionRow, DocumentCultureRow>.Renew(content, language, after, inside);
            EditedFlags<ElementRow, ElementVersionRow, ElementCultureRow>.Renew(content, language, after, inside);
        }
    }

    private static bool Differ(EffectiveVariations before, EffectiveVariations after, int type) =>
        before.Types[type] != after.Types[type] || Turned(before, after, type, true).Length > 0 || Turned(before, after, type, false).Length > 0;

    private static int[] Turned(EffectiveVariations before, EffectiveVariations after, int type, bool toVarying) =>
        [.. after.PropertiesOf(type, toVarying).Where(p => before.Properties.TryGetValue((type, p), out bool varied) && varied != toVarying)];

    /// <summary>Redirects and schedules name cultures that the content has no more, or lack one that it has now: they go.</summary>
    private static void TypeTurned(ContentOfType content, int language, bool toVarying)
    {
        if (toVarying) TypeTurnedToVarying(content, language); else ToInvariant.WriteNames(content, language);
        CmsDbContext db = content.Db;
        db.ContentSchedules.Where(s => content.Ids.Contains(s.NodeId)).ExecuteDelete();
        db.RedirectUrls.Where(r => db.Nodes.Any(n => n.UniqueId == r.ContentKey && content.Ids.Contains(n.Id))).ExecuteDelete();
    }

    private static void TypeTurnedToVarying(ContentOfType content, int language)
    {
        ToCulture.WriteNames(content, language);
        ToCulture.WriteLanguages<DocumentRow, DocumentCultureRow>(content, language);
        ToCulture.WriteLanguages<ElementRow, ElementCultureRow>(content, language);
    }
}
