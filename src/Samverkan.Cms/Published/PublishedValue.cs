using System.Collections.Concurrent;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.Published;

public readonly record struct Variant(string Culture, string Segment);

/// <summary>
/// A property's values, published ones or those of a draft, one a variant. Without a culture the variation context of the request decides. A conversion is kept as its converter allows:
/// as long as the document, until anything is published, or not at all.
/// </summary>
public sealed class PublishedValue(IPublishedPropertyType type, IPublishedElement owner, IReadOnlyDictionary<Variant, object?> sources, PublishedSurroundings surroundings, bool isDraft = false)
    : PublishedPropertyBase(type, PropertyCacheLevel.None)
{
    private readonly ConcurrentDictionary<Variant, object?> _inter = new();
    private readonly ConcurrentDictionary<(Variant Variant, string Culture), (long Generation, object? Value)> _converted = new();

    public override bool HasValue(string? culture = null, string? segment = null)
    {
        Variant variant = Resolved(culture, segment);
        object? source = sources.GetValueOrDefault(variant);
        return PropertyType.IsValue(source, PropertyValueLevel.Source) ?? PropertyType.IsValue(Inter(variant), PropertyValueLevel.Inter) ?? source is not null;
    }

    public override object? GetSourceValue(string? culture = null, string? segment = null) => sources.GetValueOrDefault(Resolved(culture, segment));

    public override object? GetValue(string? culture = null, string? segment = null)
    {
        Variant variant = Resolved(culture, segment);
        return PropertyType.CacheLevel switch
        {
            PropertyCacheLevel.Element => Kept(variant, "", generation: 0),
            PropertyCacheLevel.Elements => Kept(variant, surroundings.Culture, surroundings.Generation), // what it names may read differently in another culture
            _ => Converted(variant),
        };
    }

    public override object? GetDeliveryApiValue(bool expanding, string? culture = null, string? segment = null) =>
        PropertyType.ConvertInterToDeliveryApiObject(owner, ReferenceCacheLevel, Inter(Resolved(culture, segment)), preview: isDraft, expanding);

    private object? Kept(Variant variant, string culture, long generation)
    {
        if (_converted.TryGetValue((variant, culture), out var known) && known.Generation == generation) return known.Value;
        object? value = Converted(variant);
        _converted[(variant, culture)] = (generation, value);
        return value;
    }

    private object? Converted(Variant variant) => PropertyType.ConvertInterToObject(owner, ReferenceCacheLevel, Inter(variant), preview: isDraft);

    private object? Inter(Variant variant) => _inter.GetOrAdd(variant, v => PropertyType.ConvertSourceToInter(owner, sources.GetValueOrDefault(v), preview: isDraft));

    private Variant Resolved(string? culture, string? segment)
    {
        surroundings.Variation.ContextualizeVariation(PropertyType.Variations, PropertyType.Alias, ref culture, ref segment);
        return new Variant(culture?.ToLowerInvariant() ?? "", segment?.ToLowerInvariant() ?? "");
    }
}
