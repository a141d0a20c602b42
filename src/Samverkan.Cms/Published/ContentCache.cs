namespace Samverkan.Cms.Published;

/// <summary>The snapshot as visitors' code sees it..</summary>
public sealed class ContentCache(DocumentSnapshot snapshot) : IPublishedContentCache
{
    public IPublishedContent? GetById(int contentId) => snapshot.Get(contentId);

    public IPublishedContent? GetById(Guid contentId) => snapshot.Get(contentId);

    public IPublishedContent? GetById(bool preview, int contentId) => snapshot.Get(contentId);

    public IPublishedContent? GetById(bool preview, Guid contentId) => snapshot.Get(contentId);

    public Task<IPublishedContent?> GetByIdAsync(int id, bool? preview = null) => Task.FromResult(snapshot.Get(id));

    public Task<IPublishedContent?> GetByIdAsync(Guid key, bool? preview = null) => Task.FromResult(snapshot.Get(key));
}
