using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace Samverkan.Cms.PropertyEditors.Pickers;

/// <summary>Items picked from a data source that an extension of the client brings: their ids, and which source it is.</summary>
[DefaultPropertyValueConverter]
public sealed class EntityDataConverter(IJsonSerializer json) : PropertyValueConverterBase
{
    public override bool IsConverter(IPublishedPropertyType propertyType) => propertyType.EditorAlias == EditorAliases.EntityDataPicker;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(EntityDataPickerValue);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public override object? ConvertSourceToIntermediate(IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        source is not (null or "") && json.TryDeserialize(source, out Stored? stored) && stored.Ids is { Length: > 0 } ids
            ? new EntityDataPickerValue { Ids = ids, DataSource = propertyType.DataType.ConfigurationAs<EntityDataPickerConfiguration>()?.DataSource ?? "" }
            : null;

    private sealed record Stored(string[]? Ids);
}
