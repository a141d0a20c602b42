namespace Samverkan.Cms.Persistence.Contents;

/// <summary>Writes the values of one version so that rows that stay keep their ids: update, insert, delete.</summary>
internal static class VersionValues
{
    public static void Write(CmsDbContext db, int versionId, IReadOnlyCollection<int> propertyTypes, IReadOnlyList<PropertyDataRow> wanted)
    {
        Dictionary<Slot, PropertyDataRow> existing = db.PropertyData.Where(d => d.VersionId == versionId && propertyTypes.Contains(d.PropertyTypeId)).AsEnumerable().ToDictionary(Slot.Of);
        List<PropertyDataRow> added = [], changed = [];
        foreach (PropertyDataRow row in wanted)
        {
            if (!existing.Remove(Slot.Of(row), out PropertyDataRow? old)) added.Add(row);
            else if (!SameValue(old, row))
            {
                row.Id = old.Id;
                changed.Add(row);
            }
        }

        int[] gone = [.. existing.Values.Select(r => r.Id)];
        if (gone.Length > 0) db.PropertyData.Where(d => gone.Contains(d.Id)).ExecuteDelete();
        if (changed.Count > 0) db.Rewrite(changed);
        if (added.Count > 0) db.Insert(added);
    }

    private static bool SameValue(PropertyDataRow left, PropertyDataRow right) =>
        (left.IntValue, left.DecimalValue, left.DateValue, left.VarcharValue, left.TextValue, left.SortableValue)
        == (right.IntValue, right.DecimalValue, right.DateValue, right.VarcharValue, right.TextValue, right.SortableValue);

    private readonly record struct Slot(int PropertyTypeId, int? LanguageId, string? Segment)
    {
        public static Slot Of(PropertyDataRow row) => new(row.PropertyTypeId, row.LanguageId, row.Segment?.ToLowerInvariant());
    }
}
