using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.Serialization;

namespace Samverkan.Cms.PropertyEditors.Blocks;

/// <summary>Blocks in columns, with areas that hold further blocks.</summary>
[DefaultPropertyValueConverter]
public sealed class BlockGridConverter(IJsonSerializer json, BlockElements elements, IApiElementBuilder api)
    : BlockConverter<BlockGridValue, BlockGridLayoutItem>(EditorAliases.BlockGrid, json, elements), IDeliveryApiPropertyValueConverter
{
    private const int Columns = 12; // the client's own, when the data type says nothing

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(BlockGridModel);

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(ApiBlockGridModel);

    public object? ConvertIntermediateToDeliveryApiObject(IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview, bool expanding)
    {
        BlockGridModel model = (BlockGridModel)Model(inter as BlockGridValue, owner, propertyType, preview)!;
        return new ApiBlockGridModel(model.GridColumns ?? Columns, [.. model.Select(Api)]);
    }

    protected override object? Model(BlockGridValue? value, IPublishedElement owner, IPublishedPropertyType type, bool preview)
    {
        BlockGridConfiguration settings = type.DataType.ConfigurationAs<BlockGridConfiguration>() ?? new BlockGridConfiguration();
        if (value is null) return new BlockGridModel([], settings.GridColumns);
        Grid grid = new(value, owner, settings, Elements, preview);
        return new BlockGridModel(grid.Items(value.GetLayouts() ?? []), settings.GridColumns);
    }

    private ApiBlockGridItem Api(BlockGridItem item) => new(
        api.Build(item.Content), item.Settings is null ? null : api.Build(item.Settings), item.RowSpan, item.ColumnSpan, item.AreaGridColumns ?? item.GridColumns ?? Columns,
        [.. item.Areas.Select(area => new ApiBlockGridArea(area.Alias, area.RowSpan, area.ColumnSpan, [.. area.Select(Api)]))]);

    private sealed class Grid(BlockGridValue value, IPublishedElement owner, BlockGridConfiguration settings, BlockElements elements, bool preview)
    {
        public List<BlockGridItem> Items(IEnumerable<BlockGridLayoutItem> layouts) => [.. layouts.Select(Item).OfType<BlockGridItem>()];

        private BlockGridItem? Item(BlockGridLayoutItem layout)
        {
            if (elements.Shown(value, layout, settings.Blocks, owner, preview) is not { } shown) return null;
            BlockGridConfiguration.BlockGridBlockConfiguration block = settings.Blocks.First(b => b.ContentElementTypeKey == shown.Content.ContentType.Key);
            BlockGridItem item = BlockItems.Of<BlockGridItem>(typeof(BlockGridItem<,>), layout, shown.Content, shown.Settings);
            (item.RowSpan, item.ColumnSpan) = (layout.RowSpan ?? 1, layout.ColumnSpan ?? settings.GridColumns ?? Columns);
            (item.AreaGridColumns, item.GridColumns) = (block.AreaGridColumns ?? settings.GridColumns ?? Columns, settings.GridColumns ?? Columns);
            item.Areas = [.. block.Areas.Select(area => Area(area, layout))];
            return item;
        }

        private BlockGridArea Area(BlockGridConfiguration.BlockGridAreaConfiguration area, BlockGridLayoutItem layout) => new(
            Items(layout.Areas.FirstOrDefault(a => a.Key == area.Key)?.Items ?? []), area.Alias ?? "", area.RowSpan ?? 1, area.ColumnSpan ?? settings.GridColumns ?? Columns);
    }
}
