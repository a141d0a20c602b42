using System.Collections.Concurrent;
using Samverkan.Cms.Persistence.MediaItems;

namespace Samverkan.Cms.Published;

/// <summary>All media items outside the bin, in memory; Core's MediaCacheRefresher says which to take anew.</summary>
public sealed class MediaSnapshot(ICoreScopeProvider scopes, MediaRepository media, IPublishedContentTypeCache types, IPublishedModelFactory models, PublishedSurroundings surroundings) : IMediaCacheService
{
    private readonly ConcurrentDictionary<Guid, IPublishedContent> _byKey = new();
    private readonly ConcurrentDictionary<int, Guid> _keys = new();

    public IPublishedContent? Get(Guid key) => _byKey.GetValueOrDefault(key);

    public IPublishedContent? Get(int id) => _keys.TryGetValue(id, out Guid key) ? Get(key) : null;

    public Task SeedAsync(CancellationToken cancellationToken) => Take(media.GetMany, Array.Empty<int>());

    public Task RefreshMemoryCacheAsync(Guid key) => Take(media.GetMany, new[] { key }, key);

    /// <summary>The refresher follows after the commit.</summary>
    public Task RefreshMediaAsync(IMedia media) => Task.CompletedTask;

    public Task DeleteItemAsync(IContentBase content) => RemoveFromMemoryCacheAsync(content.Key);

    public Task RemoveFromMemoryCacheAsync(Guid key)
    {
        _byKey.TryRemove(key, out _);
        surroundings.NextGeneration();
        return Task.CompletedTask;
    }

    public Task ClearMemoryCacheAsync(CancellationToken cancellationToken)
    {
        _byKey.Clear();
        return SeedAsync(cancellationToken);
    }

    public void Rebuild(IReadOnlyCollection<int> contentTypeIds) => SeedAsync(CancellationToken.None).GetAwaiter().GetResult();

    public Task RebuildMemoryCacheByContentTypeAsync(IEnumerable<int> contentTypeIds) => SeedAsync(CancellationToken.None);

    public void ClearConvertedContentCache() => SeedAsync(CancellationToken.None).GetAwaiter().GetResult();

    public void ClearConvertedContentCache(IReadOnlyCollection<int> contentTypeIds) => ClearConvertedContentCache();

    public Task<IPublishedContent?> GetByKeyAsync(Guid key) => Task.FromResult(Get(key));

    public Task<IPublishedContent?> GetByIdAsync(int id) => Task.FromResult(Get(id));

    public Task<IReadOnlyList<IPublishedContent>> GetByKeysAsync(IReadOnlyCollection<Guid> keys) => Task.FromResult<IReadOnlyList<IPublishedContent>>([.. keys.Select(Get).OfType<IPublishedContent>()]);

    public bool TryGetCached(Guid key, out IPublishedContent? content) => (content = Get(key)) is not null;

    public Task<bool> HasContentByIdAsync(int id) => Task.FromResult(Get(id) is not null);

    public IEnumerable<IPublishedContent> GetByContentType(IPublishedContentType contentType) => [.. _byKey.Values.Where(c => c.ContentType.Key == contentType.Key)];

    private Task Take<TId>(Func<TId[], IEnumerable<IMedia>> read, TId[] ids, params Guid[] gone)
    {
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        IMedia[] kept = [.. read(ids).Where(m => !m.Trashed)];
        foreach (IMedia item in kept)
        {
            IPublishedContentType type = types.Get(PublishedItemType.Media, item.ContentType.Key);
            (_byKey[item.Key], _keys[item.Id]) = ((IPublishedContent)models.CreateModel(new PublishedMedium(item, type, surroundings)), item.Key);
        }

        foreach (Guid key in gone.Except(kept.Select(m => m.Key))) _byKey.TryRemove(key, out _);
        surroundings.NextGeneration();
        return Task.CompletedTask;
    }
}

/// <summary>The snapshot as visitors' code sees it; media have no drafts to preview.</summary>
public sealed class MediaCache(MediaSnapshot snapshot) : IPublishedMediaCache
{
    public IPublishedContent? GetById(int contentId) => snapshot.Get(contentId);

    public IPublishedContent? GetById(Guid contentId) => snapshot.Get(contentId);

    public IPublishedContent? GetById(bool preview, int contentId) => snapshot.Get(contentId);

    public IPublishedContent? GetById(bool preview, Guid contentId) => snapshot.Get(contentId);

    public Task<IPublishedContent?> GetByIdAsync(int id) => Task.FromResult(snapshot.Get(id));

    public Task<IPublishedContent?> GetByIdAsync(Guid key) => Task.FromResult(snapshot.Get(key));
}
