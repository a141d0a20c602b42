using Samverkan.Cms.Headless;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Serialization;

namespace Samverkan.Cms.PropertyEditors.Pickers;

/// <summary>Stored links as <see cref="Link"/>s, one when the data type takes one. A link whose node cannot be reached is left out.</summary>
[DefaultPropertyValueConverter]
public sealed class LinkConverter(IJsonSerializer json, IPublishedUrlProvider urls, IPublishedContentCache documents, IPublishedMediaCache media, Lazy<DeliveredLinks> delivered)
    : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    public override bool IsConverter(IPublishedPropertyType propertyType) => propertyType.EditorAlias == EditorAliases.MultiUrlPicker;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => IsSingle(propertyType) ? typeof(Link) : typeof(IEnumerable<Link>);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None; // addresses follow nodes, and depend on the request's culture

    public override bool? IsValue(object? value, PropertyValueLevel level) => level is PropertyValueLevel.Source ? value?.ToString() is { Length: > 2 } : null;

    public override object? ConvertSourceToIntermediate(IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        source is not (null or "") && json.TryDeserialize(source, out StoredLink[]? links) ? links : Array.Empty<StoredLink>();

    public override object? ConvertIntermediateToObject(IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
    {
        IEnumerable<Link> links = (inter as StoredLink[] ?? []).Select(link => Reached(link, preview)).OfType<Link>();
        return IsSingle(propertyType) ? links.FirstOrDefault() : links.ToArray();
    }

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(IEnumerable<ApiLink>);

    public object? ConvertIntermediateToDeliveryApiObject(IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview, bool expanding) =>
        (inter as StoredLink[] ?? []).Select(link => delivered.Value.Of(link, preview)).OfType<ApiLink>().ToArray();

    private Link? Reached(StoredLink link, bool preview)
    {
        if (link.Node is not { } node) return new Link { Name = link.Name, Target = link.Target, Type = LinkType.External, Url = link.Url + link.QueryString };
        bool isMedia = node.EntityType == Constants.UdiEntityType.Media;
        IPublishedContent? content = isMedia ? media.GetById(preview, node.Guid) : documents.GetById(preview, node.Guid);
        if (content is null) return null;
        string url = isMedia ? urls.GetMediaUrl(content, UrlMode.Default, link.Culture) : urls.GetUrl(content, UrlMode.Default, link.Culture);
        return new Link { Name = string.IsNullOrEmpty(link.Name) ? content.Name : link.Name, Target = link.Target, Udi = node, Type = isMedia ? LinkType.Media : LinkType.Content, Url = url + link.QueryString };
    }

    private static bool IsSingle(IPublishedPropertyType type) => type.DataType.ConfigurationAs<MultiUrlPickerConfiguration>() is { MaxNumber: 1 };
}
