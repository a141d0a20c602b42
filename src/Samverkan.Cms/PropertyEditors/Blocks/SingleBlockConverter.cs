using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.Serialization;

namespace Samverkan.Cms.PropertyEditors.Blocks;

[DefaultPropertyValueConverter]
public sealed class SingleBlockConverter(IJsonSerializer json, BlockElements elements, IApiElementBuilder api)
    : BlockConverter<SingleBlockValue, SingleBlockLayoutItem>(EditorAliases.SingleBlock, json, elements), IDeliveryApiPropertyValueConverter
{
    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(BlockListItem);

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(ApiBlockItem);

    public object? ConvertIntermediateToDeliveryApiObject(IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview, bool expanding) =>
        Item(inter as SingleBlockValue, owner, propertyType, preview) is { } item ? new ApiBlockItem(api.Build(item.Content), item.Settings is null ? null : api.Build(item.Settings)) : null;

    protected override object? Model(SingleBlockValue? value, IPublishedElement owner, IPublishedPropertyType type, bool preview) => Item(value, owner, type, preview);

    private BlockListItem? Item(SingleBlockValue? value, IPublishedElement owner, IPublishedPropertyType type, bool preview) =>
        value?.GetLayouts()?.FirstOrDefault() is { } layout && Elements.Shown(value, layout, type.DataType.ConfigurationAs<SingleBlockConfiguration>()?.Blocks, owner, preview) is { } block
            ? BlockItems.Of<BlockListItem>(typeof(BlockListItem<,>), layout, block.Content, block.Settings)
            : null;
}
