using Samverkan.Cms.Persistence.Contents;
using static Samverkan.Cms.Persistence.CmsDbContext;

namespace Samverkan.Cms.Persistence.ContentTypes.Variations;

/// <summary>What <see cref="EditedState"/> says of one item, for all items of a type at once, in two statements; only values that vary inside are looked into, one by one.</summary>
internal static class EditedFlags<TRow, TVersionRow, TCultureRow> where TRow : PublishableRow where TVersionRow : PublishableVersionRow where TCultureRow : PublishableCultureRow
{
    public static void Renew(ContentOfType content, int language, EffectiveVariations variations, EditedInside inside)
    {
        CmsDbContext db = content.Db;
        IQueryable<Difference> values = Differences(content, variations);
        IQueryable<TRow> items = db.Set<TRow>().Where(d => content.Ids.Contains(d.NodeId));
        if (!variations.Types[content.TypeId])
        {
            items.ExecuteUpdate(set => set.SetProperty(d => d.Edited, d => !d.Published || values.Any(x => x.NodeId == d.NodeId) || Sides(db).Any(s => s.NodeId == d.NodeId && EF.Functions.Collate(s.DraftName, Exact) != s.PublishedName)));
            return;
        }

        int[] lookedInto = inside.Properties;
        IQueryable<Difference> whole = values.Where(x => !lookedInto.Contains(x.PropertyTypeId));
        db.Set<TCultureRow>().Where(c => content.Ids.Contains(c.NodeId)).ExecuteUpdate(set => set.SetProperty(c => c.Edited, c => c.Available
            && (!c.Published || whole.Any(x => x.NodeId == c.NodeId && (x.LanguageId ?? language) == c.LanguageId)
                || Sides(db).Any(s => s.NodeId == c.NodeId
                    && db.VersionCultures.Any(n => n.VersionId == s.Draft && n.LanguageId == c.LanguageId && !db.VersionCultures.Any(p => p.VersionId == s.Published && p.LanguageId == c.LanguageId && EF.Functions.Collate(p.Name, Exact) == n.Name))))));
        items.ExecuteUpdate(set => set.SetProperty(d => d.Edited, d => !d.Published || whole.Any(x => x.NodeId == d.NodeId) || db.Set<TCultureRow>().Any(c => c.NodeId == d.NodeId && c.Edited)));
        foreach ((int node, int property) in values.Where(x => lookedInto.Contains(x.PropertyTypeId)).Select(x => new { x.NodeId, x.PropertyTypeId }).Distinct().AsEnumerable().Select(x => (x.NodeId, x.PropertyTypeId)).ToArray())
        {
            Side side = Sides(db).Single(s => s.NodeId == node);
            int[] languages = inside.Languages(property, side.Draft, side.Published);
            db.Set<TCultureRow>().Where(c => c.NodeId == node && c.Available && languages.Contains(c.LanguageId)).ExecuteUpdate(set => set.SetProperty(c => c.Edited, true));
            if (languages.Length > 0) items.Where(d => d.NodeId == node).ExecuteUpdate(set => set.SetProperty(d => d.Edited, true));
        }
    }

    /// <summary>Values that only the draft has, and those that only the published version has; values of a variance that was do not count.</summary>
    private static IQueryable<Difference> Differences(ContentOfType content, EffectiveVariations variations)
    {
        CmsDbContext db = content.Db;
        int[] varying = variations.PropertiesOf(content.TypeId, varying: true), invariant = variations.PropertiesOf(content.TypeId, varying: false);
        IQueryable<PropertyDataRow> rows = db.PropertyData.Where(d => d.LanguageId == null ? invariant.Contains(d.PropertyTypeId) : varying.Contains(d.PropertyTypeId));
        IQueryable<Side> sides = Sides(db).Where(s => content.Ids.Contains(s.NodeId));
        return Missing(sides.Select(s => new Pair { NodeId = s.NodeId, Here = s.Draft, There = s.Published }), rows)
            .Concat(Missing(sides.Select(s => new Pair { NodeId = s.NodeId, Here = s.Published, There = s.Draft }), rows));
    }

    private static IQueryable<Difference> Missing(IQueryable<Pair> pairs, IQueryable<PropertyDataRow> rows) =>
        from pair in pairs
        join here in rows on pair.Here equals here.VersionId
        where !rows.Any(there => there.VersionId == pair.There && there.PropertyTypeId == here.PropertyTypeId && there.LanguageId == here.LanguageId && there.Segment == here.Segment
            && there.IntValue == here.IntValue && there.DecimalValue == here.DecimalValue && there.DateValue == here.DateValue && EF.Functions.Collate(there.VarcharValue, Exact) == here.VarcharValue && EF.Functions.Collate(there.TextValue, Exact) == here.TextValue)
        select new Difference { NodeId = pair.NodeId, PropertyTypeId = here.PropertyTypeId, LanguageId = here.LanguageId };

    private static IQueryable<Side> Sides(CmsDbContext db) =>
        from draft in db.ContentVersions
        join published in db.ContentVersions on draft.NodeId equals published.NodeId
        join flags in db.Set<TVersionRow>() on published.Id equals flags.Id
        where draft.Current && flags.Published
        select new Side { NodeId = draft.NodeId, Draft = draft.Id, Published = published.Id, DraftName = draft.Text, PublishedName = published.Text };

    private sealed class Side
    {
        public int NodeId { get; init; }
        public int Draft { get; init; }
        public int Published { get; init; }
        public string? DraftName { get; init; }
        public string? PublishedName { get; init; }
    }

    private sealed class Pair
    {
        public int NodeId { get; init; }
        public int Here { get; init; }
        public int There { get; init; }
    }

    private sealed class Difference
    {
        public int NodeId { get; init; }
        public int PropertyTypeId { get; init; }
        public int? LanguageId { get; init; }
    }
}
