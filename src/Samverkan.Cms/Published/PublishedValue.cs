using System.Collections.Concurrent;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.Published;

public readonly record struct Variant(string Culture, string Segment);

/// <summary>A property's published values, one a variant. Without a culture the variation context of the request decides. Conversions are kept as long as the document.</summary>
public sealed class PublishedValue(IPublishedPropertyType type, IPublishedElement owner, IReadOnlyDictionary<Variant, object?> sources, IVariationContextAccessor variation)
    : PublishedPropertyBase(type, PropertyCacheLevel.None)
{
    private readonly ConcurrentDictionary<Variant, object?> _converted = new();

    public override bool HasValue(string? culture = null, string? segment = null) =>
        PropertyType.IsValue(GetSourceValue(culture, segment), PropertyValueLevel.Source) ?? GetSourceValue(culture, segment) is not null;

    public override object? GetSourceValue(string? culture = null, string? segment = null) => sources.GetValueOrDefault(Resolved(culture, segment));

    public override object? GetValue(string? culture = null, string? segment = null) =>
        _converted.GetOrAdd(Resolved(culture, segment), variant => PropertyType.ConvertInterToObject(owner, ReferenceCacheLevel, Inter(variant), preview: false));

    public override object? GetDeliveryApiValue(bool expanding, string? culture = null, string? segment = null) =>
        PropertyType.ConvertInterToDeliveryApiObject(owner, ReferenceCacheLevel, Inter(Resolved(culture, segment)), preview: false, expanding);

    private object? Inter(Variant variant) => PropertyType.ConvertSourceToInter(owner, sources.GetValueOrDefault(variant), preview: false);

    private Variant Resolved(string? culture, string? segment)
    {
        variation.ContextualizeVariation(PropertyType.Variations, PropertyType.Alias, ref culture, ref segment);
        return new Variant(culture?.ToLowerInvariant() ?? "", segment?.ToLowerInvariant() ?? "");
    }
}
