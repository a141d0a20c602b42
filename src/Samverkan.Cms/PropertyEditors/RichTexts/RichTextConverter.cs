using Samverkan.Cms.PropertyEditors.Blocks;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Cms.PropertyEditors.RichTexts;

/// <summary>Rich text as HTML: links and images lead to where their nodes are now, blocks are rendered in their places.</summary>
[DefaultPropertyValueConverter(typeof(SimpleRichTextValueConverter))]
public sealed class RichTextConverter(IJsonSerializer json, Lazy<RichTextMarkup> markup, BlockElements elements, IRichTextBlockRenderer renderer, Lazy<RichTextDelivery> delivery)
    : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    public override bool IsConverter(IPublishedPropertyType propertyType) => propertyType.EditorAlias == EditorAliases.RichText;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(IHtmlEncodedString);

    public override bool? IsValue(object? value, PropertyValueLevel level) => level is PropertyValueLevel.Source ? RichTextEditorValue.Read(value, json) is not null : null;

    /// <summary>Addresses change when other documents do, and with the culture of the request.</summary>
    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Elements;

    public override object? ConvertSourceToIntermediate(IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        RichTextEditorValue.Read(source, json) is { } value ? new RichTextIntermediate(value.Markup, () => Blocks(value.Blocks, owner, propertyType, preview)) : null;

    public override object ConvertIntermediateToObject(IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview) =>
        inter is RichTextIntermediate text ? RichTextHtml.Of(markup.Value.Published(text.Markup), text.RichTextBlockModel, renderer) : new HtmlEncodedString("");

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => delivery.Value.ValueType;

    public object? ConvertIntermediateToDeliveryApiObject(IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview, bool expanding) =>
        inter is RichTextIntermediate text ? delivery.Value.Of(text) : null;

    private RichTextBlockModel? Blocks(RichTextBlockValue? value, IPublishedElement owner, IPublishedPropertyType type, bool preview)
    {
        List<RichTextBlockItem> items = [];
        foreach (RichTextBlockLayoutItem layout in value?.GetLayouts() ?? [])
        {
            if (elements.Shown(value!, layout, type.DataType.ConfigurationAs<RichTextConfiguration>()?.Blocks, owner, preview) is { } block) items.Add(BlockItems.Of<RichTextBlockItem>(typeof(RichTextBlockItem<,>), layout, block.Content, block.Settings));
        }

        return items.Count == 0 ? null : new RichTextBlockModel(items);
    }
}
