using System.Collections.Concurrent;
using Samverkan.Cms.Persistence.Documents;

namespace Samverkan.Cms.Published;

/// <summary>
/// All published documents in memory. Core's ContentCacheRefresher says which to take anew, after the commit; readers keep the object they hold.
/// The URL service is asked late: it needs content itself.
/// </summary>
public sealed class DocumentSnapshot(
    ICoreScopeProvider scopes, DocumentRepository documents, IPublishedContentTypeCache types, IPublishedModelFactory models, PublishedSurroundings surroundings, Lazy<IDocumentUrlService> urls) : IDocumentCacheService
{
    private readonly ConcurrentDictionary<Guid, IPublishedContent> _byKey = new();
    private readonly ConcurrentDictionary<int, Guid> _keys = new();

    public IPublishedContent? Get(Guid key) => _byKey.GetValueOrDefault(key);

    public IPublishedContent? Get(int id) => _keys.TryGetValue(id, out Guid key) ? Get(key) : null;

    public Task SeedAsync(CancellationToken cancellationToken) => Take(documents.GetMany, Array.Empty<int>());

    public Task RefreshMemoryCacheAsync(Guid key) => Take(documents.GetMany, new[] { key }, key);

    public Task RefreshContentAsync(IContent content) => Task.CompletedTask; // the refresher follows after commit

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

    public Task<IPublishedContent?> GetByKeyAsync(Guid key, bool? preview = null) => Task.FromResult(Get(key));

    public Task<IPublishedContent?> GetByIdAsync(int id, bool? preview = null) => Task.FromResult(Get(id));

    public bool TryGetCached(Guid key, bool preview, out IPublishedContent? content) => (content = Get(key)) is not null;

    public Task<IReadOnlyList<IPublishedContent>> GetByKeysAsync(IReadOnlyCollection<Guid> keys, bool? preview = null) =>
        Task.FromResult<IReadOnlyList<IPublishedContent>>([.. keys.Select(Get).OfType<IPublishedContent>()]);

    public Task<bool> HasContentByIdAsync(int id, bool preview = false) => Task.FromResult(Get(id) is not null);

    public IEnumerable<IPublishedContent> GetByContentType(IPublishedContentType contentType) => [.. _byKey.Values.Where(c => c.ContentType.Key == contentType.Key)];

    private Task Take<TId>(Func<TId[], IEnumerable<IContent>> read, TId[] ids, params Guid[] gone)
    {
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        IContent[] published = [.. read(ids).Where(c => c is { Published: true, Trashed: false })];
        foreach (IContent content in published)
        {
            IPublishedContentType type = types.Get(PublishedItemType.Content, content.ContentType.Key);
            (_byKey[content.Key], _keys[content.Id]) = ((IPublishedContent)models.CreateModel(new PublishedDocument(content, type, culture => Segment(content.Key, culture), surroundings)), content.Key);
        }

        foreach (Guid key in gone.Except(published.Select(c => c.Key))) _byKey.TryRemove(key, out _);
        surroundings.NextGeneration();
        return Task.CompletedTask;
    }

    private string? Segment(Guid key, string? culture) => culture is null ? null : urls.Value.GetUrlSegment(key, culture, isDraft: false);
}
