using System.Text.Json;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;

namespace Samverkan.Cms.PropertyEditors.Shared;

/// <summary>JSON that no other converter knows, as it is stored.</summary>
[DefaultPropertyValueConverter]
public sealed class JsonConverter(Lazy<PropertyEditorCollection> editors, Lazy<PropertyValueConverterCollection> converters) : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    public override bool IsConverter(IPublishedPropertyType propertyType) =>
        editors.Value.TryGet(propertyType.EditorAlias, out IDataEditor? editor)
        && ValueTypes.Json.Equals(editor.GetValueEditor().ValueType, StringComparison.OrdinalIgnoreCase)
        && !converters.Value.Any(other => other is not JsonConverter && other.IsConverter(propertyType));

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(JsonDocument);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public override object? ConvertSourceToIntermediate(IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview)
    {
        try { return source?.ToString() is { Length: > 0 } text ? JsonDocument.Parse(text) : null; }
        catch (JsonException) { return null; } // stored before the editor's value was JSON
    }

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(JsonElement);

    public object? ConvertIntermediateToDeliveryApiObject(IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview, bool expanding) =>
        inter is JsonDocument document ? document.RootElement : null;
}
