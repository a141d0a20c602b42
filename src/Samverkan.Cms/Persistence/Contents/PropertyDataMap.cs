using System.Globalization;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.Persistence.Contents;

/// <summary>One row a value that is not null; the data type's storage type picks the column.</summary>
public sealed class PropertyDataMap(Lazy<PropertyEditorCollection> editors, Languages.LanguageRepository languages)
{
    public IReadOnlyList<PropertyDataRow> Rows(IEnumerable<IProperty> properties, int versionId, bool published) =>
    [
        .. from property in properties
           from value in property.Values
           let raw = published ? value.PublishedValue : value.EditedValue
           where raw is not (null or "") || value.Segment is not null
           select Row(property, value, versionId, raw),
    ];

    public IProperty Entity(IPropertyType type, IEnumerable<PropertyDataRow> draft, IEnumerable<PropertyDataRow> published)
    {
        IEnumerable<Property.InitialPropertyValue> Values(IEnumerable<PropertyDataRow> rows, bool isPublished) =>
            rows.Where(r => r.PropertyTypeId == type.Id).Select(r => new Property.InitialPropertyValue(languages.GetIsoCodeById(r.LanguageId), r.Segment, isPublished, Value(r)));

        return Property.CreateWithValues(0, type, [.. Values(draft, false), .. Values(published, true)]);
    }

    /// <summary>The first column that is filled, in this order; an empty text reads as null.</summary>
    public static object? Value(PropertyDataRow row) =>
        row.IntValue ?? row.DecimalValue ?? row.DateValue ?? (object?)NotEmpty(row.VarcharValue) ?? NotEmpty(row.TextValue);

    private PropertyDataRow Row(IProperty property, IPropertyValue value, int versionId, object? raw)
    {
        PropertyDataRow row = new() { VersionId = versionId, PropertyTypeId = property.PropertyTypeId, LanguageId = languages.GetIdByIsoCode(value.Culture), Segment = value.Segment };
        row.SortableValue = Sortable(property, raw);
        return Filled(row, property.ValueStorageType, raw);
    }

    private string? Sortable(IProperty property, object? raw)
    {
        if (raw is null || !editors.Value.TryGet(property.PropertyType.PropertyEditorAlias, out IDataEditor? editor) || editor.GetValueEditor() is not IDataValueSortable sortable) return null;
        string? text = sortable.GetSortableValue(raw, null);
        return text is { Length: > 512 } ? text[..512] : text;
    }

    private static string? NotEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static PropertyDataRow Filled(PropertyDataRow row, ValueStorageType storage, object? value)
    {
        if (value is null) return row;
        switch (storage)
        {
            case ValueStorageType.Integer: row.IntValue = value is bool flag ? (flag ? 1 : 0) : Convert.ToInt32(value, CultureInfo.InvariantCulture); break;
            case ValueStorageType.Decimal: row.DecimalValue = Normalised(Convert.ToDecimal(value, CultureInfo.InvariantCulture)); break;
            case ValueStorageType.Date: row.DateValue = Convert.ToDateTime(value, CultureInfo.InvariantCulture); break;
            case ValueStorageType.Nvarchar: row.VarcharValue = Text(value); break;
            default: row.TextValue = Text(value); break;
        }

        return row;
    }

    /// <summary>Without trailing zeros.</summary>
    private static decimal Normalised(decimal value) => value / 1.000000000000000000000000000000000m;

    /// <summary>Without what XML forbids: other systems read these values as XML.</summary>
    private static string? Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)?.ToValidXmlString();
}
