using System.Collections.Concurrent;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace Samverkan.Cms.PropertyEditors.Blocks;

/// <summary>
/// A property's values in one block, one a variant. A value stored without culture stands for every culture: a block inside a variant property is written once for each,
/// though its own type may vary.
/// </summary>
public sealed class BlockProperty(IPublishedPropertyType type, IPublishedElement owner, IEnumerable<BlockPropertyValue> values, BlockContext context)
    : PublishedPropertyBase(type, PropertyCacheLevel.Element)
{
    private readonly BlockPropertyValue[] _values = [.. values];
    private readonly ConcurrentDictionary<BlockPropertyValue, object?> _kept = new();

    public override bool HasValue(string? culture = null, string? segment = null) =>
        GetSourceValue(culture, segment) is { } source && (PropertyType.IsValue(source, PropertyValueLevel.Source) ?? true);

    public override object? GetSourceValue(string? culture = null, string? segment = null) => Source(Stored(culture, segment));

    public override object? GetValue(string? culture = null, string? segment = null)
    {
        if (Stored(culture, segment) is not { } stored) return Convert(null);
        return PropertyType.CacheLevel is PropertyCacheLevel.Element ? _kept.GetOrAdd(stored, Convert) : Convert(stored);
    }

    public override object? GetDeliveryApiValue(bool expanding, string? culture = null, string? segment = null) =>
        PropertyType.ConvertInterToDeliveryApiObject(owner, ReferenceCacheLevel, Inter(Stored(culture, segment)), context.Preview, expanding);

    private object? Convert(BlockPropertyValue? stored) => PropertyType.ConvertInterToObject(owner, ReferenceCacheLevel, Inter(stored), context.Preview);

    private object? Inter(BlockPropertyValue? stored) => PropertyType.ConvertSourceToInter(owner, Source(stored), context.Preview);

    private object? Source(BlockPropertyValue? stored) => NestedText.Of(stored?.Value, context.Json);

    private BlockPropertyValue? Stored(string? culture, string? segment)
    {
        if (_values.Length == 0) return null;
        context.Variation.ContextualizeVariation(PropertyType.Variations, PropertyType.Alias, ref culture, ref segment);
        return _values.FirstOrDefault(v => Same(v.Culture, culture) && Same(v.Segment, segment)) ?? _values.FirstOrDefault(v => string.IsNullOrEmpty(v.Culture) && Same(v.Segment, segment));
    }

    private static bool Same(string? one, string? other) => string.Equals(one ?? "", other ?? "", StringComparison.OrdinalIgnoreCase);
}

/// <summary>What a block's properties are read by.</summary>
public sealed record BlockContext(IVariationContextAccessor Variation, IJsonSerializer Json, bool Preview);
