using System.Collections.Concurrent;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.Published;

/// <summary>A property's converted values, kept as their converter allows: as long as the property's owner, until anything is published, or not at all.</summary>
/// <typeparam name="TStored">What tells the stored values of a property apart.</typeparam>
internal sealed class KeptConversions<TStored>(PublishedSurroundings surroundings) where TStored : notnull
{
    private ConcurrentDictionary<(TStored Stored, string Culture), (long Generation, object? Value)>? _kept; // made late: most properties are never asked for

    public object? Get(TStored stored, PropertyCacheLevel level, Func<TStored, object?> convert) => level switch
    {
        PropertyCacheLevel.Element => Kept(stored, "", generation: 0, convert),
        PropertyCacheLevel.Elements => Kept(stored, surroundings.Culture, surroundings.Generation, convert), // what it names may read differently in another culture
        _ => convert(stored),
    };

    private object? Kept(TStored stored, string culture, long generation, Func<TStored, object?> convert)
    {
        var kept = LazyInitializer.EnsureInitialized(ref _kept, () => new(concurrencyLevel: 1, capacity: 1));
        if (kept.TryGetValue((stored, culture), out var known) && known.Generation == generation) return known.Value;
        object? value = convert(stored);
        kept[(stored, culture)] = (generation, value);
        return value;
    }
}
