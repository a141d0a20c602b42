namespace Samverkan.Cms.Published;

/// <summary>The library of elements comes with the backoffice; until then none is published.</summary>
public sealed class NoElements : IPublishedElementCache, IElementCacheService
{
    public IPublishedElement? GetById(bool preview, Guid key) => null;

    public Task<IPublishedElement?> GetByIdAsync(Guid key, bool? preview = null) => Task.FromResult<IPublishedElement?>(null);

    public Task<IPublishedElement?> GetByKeyAsync(Guid key, bool? preview = null) => Task.FromResult<IPublishedElement?>(null);

    public bool TryGetCached(Guid key, bool preview, out IPublishedElement? element) => (element = null) is not null;

    public IEnumerable<IPublishedElement> GetByContentType(IPublishedContentType contentType) => [];

    public Task RefreshElementAsync(IElement element) => Task.CompletedTask;

    public Task SeedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task DeleteItemAsync(IContentBase content) => Task.CompletedTask;

    public void Rebuild(IReadOnlyCollection<int> contentTypeIds) { }

    public Task ClearMemoryCacheAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task RefreshMemoryCacheAsync(Guid key) => Task.CompletedTask;

    public Task RemoveFromMemoryCacheAsync(Guid key) => Task.CompletedTask;

    public Task RebuildMemoryCacheByContentTypeAsync(IEnumerable<int> contentTypeIds) => Task.CompletedTask;

    public void ClearConvertedContentCache() { }

    public void ClearConvertedContentCache(IReadOnlyCollection<int> contentTypeIds) { }
}
