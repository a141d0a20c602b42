using System.Collections.Concurrent;
using Samverkan.Cms.Published;

namespace Samverkan.Web.Delivery;

/// <summary>
/// The pages that are kept. Eviction begins a new set: a page whose rendering began before it lands in the old one, so that nothing stale is ever found.
/// </summary>
internal sealed class KeptPages(PublishedSurroundings surroundings)
{
    /// <summary>In bytes. Whoever fills it with made-up queries makes it begin anew.</summary>
    private const long Limit = 64 * 1024 * 1024;

    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    private volatile Set _set = new();

    /// <summary>The page, or the rendering that is on its way; null when there is neither.</summary>
    public Task<KeptPage?>? Find(HttpRequest request)
    {
        if (!(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))) return null;
        if (!_set.Pages.TryGetValue(PageKey.Of(request), out Task<KeptPage?>? kept) || !PageKey.MayBeShared(request)) return null;
        if (!kept.IsCompletedSuccessfully || kept.Result is not { } page || page.Age < Longest) return kept;
        Evict(); // others are as old, or will be soon
        return null;
    }

    /// <summary>Tells others who ask for the page that it is on its way. Null when somebody else was first.</summary>
    public Place? Reserve(HttpRequest request)
    {
        Set set = _set;
        set.Begin(surroundings.Generation);
        Place place = new(this, set, PageKey.Of(request));
        return place.IsFirst() ? place : null;
    }

    public void Evict() => _set = new Set();

    /// <summary>Evicts when published content has changed since the first of these pages was made.</summary>
    public void EvictOlder()
    {
        if (!_set.IsOf(surroundings.Generation)) Evict();
    }

    internal sealed class Set
    {
        private long _generation, _size;

        public ConcurrentDictionary<PageKey, Task<KeptPage?>> Pages { get; } = new();

        public void Begin(long generation) => Interlocked.CompareExchange(ref _generation, generation, 0);

        public bool IsOf(long generation) => Interlocked.Read(ref _generation) is var own && (own == 0 || own == generation);

        /// <returns>Whether it is full now.</returns>
        public bool Grow(int bytes) => Interlocked.Add(ref _size, bytes) > Limit;
    }

    /// <summary>Where a page will stand; left empty, it is given up.</summary>
    public sealed class Place : IDisposable
    {
        private readonly TaskCompletionSource<KeptPage?> _page = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly KeptPages _all;
        private readonly Set _set;
        private readonly PageKey _key;

        internal Place(KeptPages all, Set set, PageKey key) => (_all, _set, _key) = (all, set, key);

        public void Keep(KeptPage page)
        {
            _page.TrySetResult(page);
            if (_set.Grow(page.Size)) _all.Evict();
        }

        public void Dispose()
        {
            if (_page.Task.IsCompleted) return;
            _set.Pages.TryRemove(KeyValuePair.Create(_key, _page.Task));
            _page.SetResult(null);
        }

        internal bool IsFirst() => _set.Pages.TryAdd(_key, _page.Task);
    }
}
