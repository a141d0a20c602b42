using System.Collections.Concurrent;

namespace Samverkan.Cms.Published;

/// <summary>
/// Published content of one kind in memory. Core's cache refreshers say which items to take anew, after the commit; readers keep the object they hold.
/// </summary>
public abstract class Snapshot<TEntity>(ICoreScopeProvider scopes, IPublishedModelFactory models, PublishedSurroundings surroundings) : IContentCacheService
    where TEntity : IContentBase
{
    private readonly ConcurrentDictionary<Guid, IPublishedContent> _byKey = new();
    private readonly ConcurrentDictionary<int, Guid> _keys = new();

    protected PublishedSurroundings Surroundings => surroundings;

    public IPublishedContent? Get(Guid key) => _byKey.GetValueOrDefault(key);

    public IPublishedContent? Get(int id) => _keys.TryGetValue(id, out Guid key) ? Get(key) : null;

    public Task SeedAsync(CancellationToken cancellationToken) => Take(ReadAll);

    public Task RefreshMemoryCacheAsync(Guid key) => Take(() => Read([key]), key);

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

    public void Rebuild(IReadOnlyCollection<int> contentTypeIds) => Take(ReadAll); // synchronous inside: its task is complete already

    public Task RebuildMemoryCacheByContentTypeAsync(IEnumerable<int> contentTypeIds) => Take(ReadAll);

    public void ClearConvertedContentCache() => Take(ReadAll);

    public void ClearConvertedContentCache(IReadOnlyCollection<int> contentTypeIds) => Take(ReadAll);

    public IEnumerable<IPublishedContent> GetByContentType(IPublishedContentType contentType) => [.. _byKey.Values.Where(c => c.ContentType.Key == contentType.Key)];

    protected IReadOnlyList<IPublishedContent> Get(IReadOnlyCollection<Guid> keys) => [.. keys.Select(Get).OfType<IPublishedContent>()];

    protected abstract IEnumerable<TEntity> ReadAll();

    protected abstract IEnumerable<TEntity> Read(Guid[] keys);

    /// <summary>Whether visitors may see the item.</summary>
    protected abstract bool IsVisible(TEntity item);

    protected abstract IPublishedContent Published(TEntity item);

    /// <summary>An item that is not kept, as pages read it.</summary>
    protected IPublishedContent? Passing(Func<TEntity?> read, Func<TEntity, IPublishedContent> published)
    {
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        return read() is { Trashed: false } item ? (IPublishedContent)models.CreateModel(published(item)) : null;
    }

    private Task Take(Func<IEnumerable<TEntity>> read, params Guid[] asked)
    {
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        TEntity[] visible = [.. read().Where(IsVisible)];
        foreach (TEntity item in visible) (_byKey[item.Key], _keys[item.Id]) = ((IPublishedContent)models.CreateModel(Published(item)), item.Key);
        foreach (Guid gone in asked.Except(visible.Select(c => c.Key))) _byKey.TryRemove(gone, out _);
        surroundings.NextGeneration();
        return Task.CompletedTask;
    }
}
