using System.Collections.Concurrent;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.Published;

public readonly record struct Variant(string Culture, string Segment);

/// <summary>A property's values, published ones or those of a draft, one a variant. Without a culture the variation context of the request decides.</summary>
public sealed class PublishedValue(IPublishedPropertyType type, IPublishedElement owner, IReadOnlyDictionary<Variant, object?> sources, PublishedSurroundings surroundings, bool isDraft = false)
    : PublishedPropertyBase(type, PropertyCacheLevel.None)
{
    private ConcurrentDictionary<Variant, (object? Inter, bool Has)>? _read; // made late: most properties are never asked for
    private readonly KeptConversions<Variant> _converted = new(surroundings);

    public override bool HasValue(string? culture = null, string? segment = null) => Read(Resolved(culture, segment)).Has;

    public override object? GetSourceValue(string? culture = null, string? segment = null) => sources.GetValueOrDefault(Resolved(culture, segment));

    public override object? GetValue(string? culture = null, string? segment = null) => _converted.Get(Resolved(culture, segment), PropertyType.CacheLevel, Converted);

    public override object? GetDeliveryApiValue(bool expanding, string? culture = null, string? segment = null) =>
        PropertyType.ConvertInterToDeliveryApiObject(owner, ReferenceCacheLevel, Inter(Resolved(culture, segment)), preview: isDraft, expanding);

    private object? Converted(Variant variant) => PropertyType.ConvertInterToObject(owner, ReferenceCacheLevel, Inter(variant), preview: isDraft);

    private object? Inter(Variant variant) => Read(variant).Inter;

    private (object? Inter, bool Has) Read(Variant variant) =>
        LazyInitializer.EnsureInitialized(ref _read, () => new(concurrencyLevel: 1, capacity: 1)).GetOrAdd(variant, v =>
        {
            object? source = sources.GetValueOrDefault(v), inter = PropertyType.ConvertSourceToInter(owner, source, preview: isDraft);
            return (inter, PropertyType.IsValue(source, PropertyValueLevel.Source) ?? PropertyType.IsValue(inter, PropertyValueLevel.Inter) ?? source is not null);
        });

    private Variant Resolved(string? culture, string? segment)
    {
        surroundings.Variation.ContextualizeVariation(PropertyType.Variations, PropertyType.Alias, ref culture, ref segment);
        return new Variant(culture?.ToLowerInvariant() ?? "", segment?.ToLowerInvariant() ?? "");
    }
}
