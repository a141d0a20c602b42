namespace Samverkan.Cms.Persistence.ContentTypes.Variations;

/// <summary>
/// Which types and properties vary by culture, as the rows have it: those of one type and of all types that are composed of it. A property varies where it and
/// the type that uses it do, so one property of a composition can vary on one type and not on another.
/// </summary>
internal sealed record EffectiveVariations(IReadOnlyDictionary<int, bool> Types, IReadOnlyDictionary<(int Type, int Property), bool> Properties)
{
    public static EffectiveVariations Of(CmsDbContext db, int typeId)
    {
        CompositionRow[] compositions = [.. db.Compositions];
        int[] users = Closure(typeId, compositions.ToLookup(c => c.ParentContentTypeId, c => c.ChildContentTypeId));
        ILookup<int, int> lenders = compositions.ToLookup(c => c.ChildContentTypeId, c => c.ParentContentTypeId);
        Dictionary<int, bool> types = db.ContentTypes.Where(t => users.Contains(t.NodeId)).ToDictionary(t => t.NodeId, t => Varies(t.Variations));
        ILookup<int, PropertyTypeRow> properties = db.PropertyTypes.AsEnumerable().ToLookup(p => p.ContentTypeId);
        return new EffectiveVariations(types, (
            from type in types
            from owner in Closure(type.Key, lenders)
            from property in properties[owner]
            select (Use: (type.Key, property.Id), Varies: type.Value && Varies(property.Variations))).ToDictionary(p => p.Use, p => p.Varies));
    }

    /// <summary>What the type uses, varying or not.</summary>
    public int[] PropertiesOf(int type, bool varying) => [.. Properties.Where(p => p.Key.Type == type && p.Value == varying).Select(p => p.Key.Property)];

    private static bool Varies(byte variations) => ((ContentVariation)variations).VariesByCulture();

    /// <summary>The type itself and all that the edges lead to.</summary>
    private static int[] Closure(int start, ILookup<int, int> edges)
    {
        HashSet<int> found = [];
        Queue<int> open = new([start]);
        while (open.TryDequeue(out int type))
        {
            if (!found.Add(type)) continue;
            foreach (int next in edges[type]) open.Enqueue(next);
        }

        return [.. found];
    }
}
