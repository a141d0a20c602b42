using System.Collections.Concurrent;

namespace Samverkan.Cms.Persistence.DocumentUrls;

/// <summary>
/// Which documents have had a segment of an address, published or as a draft, in any language, since the start. It forgets nothing, so that whoever asks, and then looks
/// what a document's address is now, misses none.
/// </summary>
public sealed class UrlSegmentMap
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<Guid, byte>> _documents = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<Guid> DocumentsWith(string segment) => _documents.TryGetValue(segment, out ConcurrentDictionary<Guid, byte>? found) ? found.Select(one => one.Key) : [];

    internal void Add(string segment, Guid document) => _documents.GetOrAdd(segment, _ => []).TryAdd(document, 0);
}
