using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.Serialization;

namespace Samverkan.Cms.PropertyEditors.Blocks;

/// <summary>Blocks one after another; a data type for exactly one gives that one.</summary>
[DefaultPropertyValueConverter]
public sealed class BlockListConverter(IJsonSerializer json, BlockElements elements, IApiElementBuilder api)
    : BlockConverter<BlockListValue, BlockListLayoutItem>(EditorAliases.BlockList, json, elements), IDeliveryApiPropertyValueConverter
{
    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => IsSingle(propertyType) ? typeof(BlockListItem) : typeof(BlockListModel);

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(ApiBlockListModel);

    public object? ConvertIntermediateToDeliveryApiObject(IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview, bool expanding) =>
        new ApiBlockListModel([.. Shown(inter as BlockListValue, owner, propertyType, preview).Select(item => new ApiBlockItem(api.Build(item.Content), item.Settings is null ? null : api.Build(item.Settings)))]);

    protected override object? Model(BlockListValue? value, IPublishedElement owner, IPublishedPropertyType type, bool preview)
    {
        IList<BlockListItem> items = Items(value, owner, type, preview);
        return IsSingle(type) ? items.FirstOrDefault() : items.Count == 0 ? BlockListModel.Empty : new BlockListModel(items);
    }

    private List<BlockListItem> Items(BlockListValue? value, IPublishedElement owner, IPublishedPropertyType type, bool preview) =>
        [.. Shown(value, owner, type, preview).Select(block => BlockItems.Of<BlockListItem>(typeof(BlockListItem<,>), block.Layout, block.Content, block.Settings))];

    private IEnumerable<(BlockListLayoutItem Layout, IPublishedElement Content, IPublishedElement? Settings)> Shown(BlockListValue? value, IPublishedElement owner, IPublishedPropertyType type, bool preview)
    {
        foreach (BlockListLayoutItem layout in value?.GetLayouts() ?? [])
        {
            if (Elements.Shown(value!, layout, Settings(type)?.Blocks, owner, preview) is { } block) yield return (layout, block.Content, block.Settings); // there is a layout, so there is a value
        }
    }

    private static BlockListConfiguration? Settings(IPublishedPropertyType type) => type.DataType.ConfigurationAs<BlockListConfiguration>();

#pragma warning disable CS0618 // data types of older sites still have the mode
    private static bool IsSingle(IPublishedPropertyType type) => Settings(type) is { UseSingleBlockMode: true, Blocks.Length: 1, ValidationLimit.Max: 1 };
#pragma warning restore CS0618
}
