using System.Collections.Concurrent;

namespace Samverkan.Cms.Published;

/// <summary>
/// Published content of one kind in memory. Core's cache refreshers say which items to take anew, after the commit; readers keep the object they hold.
/// </summary>
public abstract class Snapshot<TEntity, TPublished>(ICoreScopeProvider scopes, IPublishedModelFactory models, PublishedSurroundings surroundings) : IContentCacheService
    where TEntity : IContentBase
    where TPublished : class, IPublishedElement
{
    private readonly ConcurrentDictionary<Guid, TPublished> _byKey = new();
    private readonly ConcurrentDictionary<int, Guid> _keys = new();

    protected PublishedSurroundings Surroundings => surroundings;

    public IReadOnlyCollection<TPublished> All => [.. _byKey.Values];

    public TPublished? Get(Guid key) => _byKey.GetValueOrDefault(key);

    public TPublished? Get(int id) => _keys.TryGetValue(id, out Guid key) ? Get(key) : null;

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

    public IEnumerable<TPublished> GetByContentType(IPublishedContentType contentType) => [.. All.Where(c => c.ContentType.Key == contentType.Key)];

    protected IReadOnlyList<TPublished> Get(IReadOnlyCollection<Guid> keys) => [.. keys.Select(Get).OfType<TPublished>()];

    protected abstract IEnumerable<TEntity> ReadAll();

    protected abstract IEnumerable<TEntity> Read(Guid[] keys);

    /// <summary>Whether visitors may see the item.</summary>
    protected abstract bool IsVisible(TEntity item);

    protected abstract TPublished Published(TEntity item);

    /// <returns>Whether it stands elsewhere, or is shown in another way.</returns>
    protected virtual bool HasMoved(TPublished before, TPublished now) => false;

    /// <summary>An item that is not kept, as pages read it.</summary>
    protected TPublished? Passing(Func<TEntity?> read, Func<TEntity, TPublished> published)
    {
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        return read() is { Trashed: false } item ? (TPublished)models.CreateModel(published(item)) : null;
    }

    /// <inheritdoc cref="Passing(Func{TEntity?}, Func{TEntity, TPublished})"/>
    protected IReadOnlyList<TPublished> Passing(Func<IEnumerable<TEntity>> read, Func<TEntity, TPublished> published)
    {
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        return [.. read().Where(item => !item.Trashed).Select(item => (TPublished)models.CreateModel(published(item)))];
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
        TPublished now = (TPublished)models.CreateModel(Published(item));
        TPublished? before = Get(item.Key);
        (_byKey[item.Key], _keys[item.Id]) = (now, item.Key);
        return before is null || before.UpdateDate != now.UpdateDate || before.ContentType != now.ContentType || HasMoved(before, now);
    }
}

/// <summary>What stands in a tree that visitors see the order of.</summary>
public abstract class PageSnapshot<TEntity>(ICoreScopeProvider scopes, IPublishedModelFactory models, PublishedSurroundings surroundings) : Snapshot<TEntity, IPublishedContent>(scopes, models, surroundings)
    where TEntity : IContentBase
{
    protected override bool HasMoved(IPublishedContent before, IPublishedContent now) => (before.Path, before.SortOrder, before.TemplateId) != (now.Path, now.SortOrder, now.TemplateId);
}
