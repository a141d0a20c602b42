using System.Collections.Concurrent;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.Published;

public readonly record struct Variant(string Culture, string Segment);

/// <summary>
/// A property's published values, one a variant. Without a culture the variation context of the request decides. A conversion is kept as long as the document only if
/// its converter says that it depends on nothing else: links, pickers and rich text follow other nodes.
/// </summary>
public sealed class PublishedValue(IPublishedPropertyType type, IPublishedElement owner, IReadOnlyDictionary<Variant, object?> sources, IVariationContextAccessor variation)
    : PublishedPropertyBase(type, PropertyCacheLevel.None)
{
    private readonly ConcurrentDictionary<Variant, object?> _converted = new();

    public override bool HasValue(string? culture = null, string? segment = null) =>
        PropertyType.IsValue(GetSourceValue(culture, segment), PropertyValueLevel.Source) ?? GetSourceValue(culture, segment) is not null;

    public override object? GetSourceValue(string? culture = null, string? segment = null) => sources.GetValueOrDefault(Resolved(culture, segment));

    public override object? GetValue(string? culture = null, string? segment = null)
    {
        Variant variant = Resolved(culture, segment);
        return PropertyType.CacheLevel is PropertyCacheLevel.Element ? _converted.GetOrAdd(variant, Convert) : Convert(variant);
    }

    public override object? GetDeliveryApiValue(bool expanding, string? culture = null, string? segment = null) =>
        PropertyType.ConvertInterToDeliveryApiObject(owner, ReferenceCacheLevel, Inter(Resolved(culture, segment)), preview: false, expanding);

    private object? Convert(Variant variant) => PropertyType.ConvertInterToObject(owner, ReferenceCacheLevel, Inter(variant), preview: false);

    private object? Inter(Variant variant) => PropertyType.ConvertSourceToInter(owner, sources.GetValueOrDefault(variant), preview: false);

    private Variant Resolved(string? culture, string? segment)
    {
        variation.ContextualizeVariation(PropertyType.Variations, PropertyType.Alias, ref culture, ref segment);
        return new Variant(culture?.ToLowerInvariant() ?? "", segment?.ToLowerInvariant() ?? "");
    }
}
