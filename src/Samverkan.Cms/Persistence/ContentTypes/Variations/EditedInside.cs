using Samverkan.Cms.Persistence.Contents;
using Samverkan.Cms.Persistence.Languages;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.Persistence.ContentTypes.Variations;

/// <summary>Values of invariant properties that vary inside, as blocks do: their editors know in which languages two of them differ.</summary>
internal sealed class EditedInside(CmsDbContext db, IReadOnlyDictionary<int, IDataEditor> editors)
{
    private LanguageRow[] All => field ??= [.. db.Languages];

    /// <summary>Which these are.</summary>
    public int[] Properties { get; } = [.. editors.Keys];

    /// <returns>The languages in which a property's values in two versions differ.</returns>
    public int[] Languages(int property, int draft, int published)
    {
        string source = All.Single(l => l.IsDefaultVariantLang).LanguageISOCode ?? "";
        IEnumerable<string?> cultures = editors[property].GetChangedCulturesForPartialPropertyValues(Value(property, draft), Value(property, published), source);
        return [.. All.Where(l => cultures.Contains(l.LanguageISOCode, StringComparer.OrdinalIgnoreCase)).Select(l => l.Id)];
    }

    private object? Value(int property, int version) =>
        db.PropertyData.Where(d => d.PropertyTypeId == property && d.VersionId == version && d.LanguageId == null && d.Segment == null).AsEnumerable().Select(PropertyDataMap.Value).FirstOrDefault();
}
