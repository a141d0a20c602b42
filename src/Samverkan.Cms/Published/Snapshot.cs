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
        if (_byKey.TryRemove(key, out _)) surroundings.NextGeneration();
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
        bool changes = asked.Length == 0;
        foreach (TEntity item in visible) changes |= Put(item);
        foreach (Guid gone in asked.Except(visible.Select(c => c.Key))) changes |= _byKey.TryRemove(gone, out _);
        if (changes) surroundings.NextGeneration();
        return Task.CompletedTask;
    }

    /// <returns>Whether visitors can see a difference; they see none when a draft was saved.</returns>
    private bool Put(TEntity item)
    {
        IPublishedContent now = (IPublishedContent)models.CreateModel(Published(item));
        IPublishedContent? before = Get(item.Key);
        (_byKey[item.Key], _keys[item.Id]) = (now, item.Key);
        return before is null || (before.UpdateDate, before.Path, before.SortOrder, before.TemplateId) != (now.UpdateDate, now.Path, now.SortOrder, now.TemplateId) || before.ContentType != now.ContentType;
    }
}
