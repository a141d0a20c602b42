using System.Collections.Concurrent;
using Samverkan.Cms.Published;
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
    private readonly ConcurrentDictionary<BlockPropertyValue, (object? Source, object? Inter, bool IsValue)> _read = new();
    private readonly KeptConversions<BlockPropertyValue> _converted = new(context.Surroundings);

    public override bool HasValue(string? culture = null, string? segment = null) => Stored(culture, segment) is { } stored && Read(stored).IsValue;

    public override object? GetSourceValue(string? culture = null, string? segment = null) => Stored(culture, segment) is { } stored ? Read(stored).Source : null;

    public override object? GetValue(string? culture = null, string? segment = null) =>
        Stored(culture, segment) is { } stored ? _converted.Get(stored, PropertyType.CacheLevel, Convert) : Convert(null);

    public override object? GetDeliveryApiValue(bool expanding, string? culture = null, string? segment = null) =>
        PropertyType.ConvertInterToDeliveryApiObject(owner, ReferenceCacheLevel, Inter(Stored(culture, segment)), context.Preview, expanding);

    private object? Convert(BlockPropertyValue? stored) => PropertyType.ConvertInterToObject(owner, ReferenceCacheLevel, Inter(stored), context.Preview);

    private object? Inter(BlockPropertyValue? stored) => stored is null ? PropertyType.ConvertSourceToInter(owner, null, context.Preview) : Read(stored).Inter;

    /// <summary>What is stored does not change, and is read once.</summary>
    private (object? Source, object? Inter, bool IsValue) Read(BlockPropertyValue stored) => _read.GetOrAdd(stored, _ =>
    {
        object? source = NestedText.Of(stored.Value, context.Json);
        return (source, PropertyType.ConvertSourceToInter(owner, source, context.Preview), source is not null && (PropertyType.IsValue(source, PropertyValueLevel.Source) ?? true));
    });

    private BlockPropertyValue? Stored(string? culture, string? segment)
    {
        if (_values.Length == 0) return null;
        context.Surroundings.Variation.ContextualizeVariation(PropertyType.Variations, PropertyType.Alias, ref culture, ref segment);
        return _values.FirstOrDefault(v => Same(v.Culture, culture) && Same(v.Segment, segment)) ?? _values.FirstOrDefault(v => string.IsNullOrEmpty(v.Culture) && Same(v.Segment, segment));
    }

    private static bool Same(string? one, string? other) => string.Equals(one ?? "", other ?? "", StringComparison.OrdinalIgnoreCase);
}

/// <summary>What a block's properties are read by.</summary>
public sealed record BlockContext(PublishedSurroundings Surroundings, IJsonSerializer Json, bool Preview);
