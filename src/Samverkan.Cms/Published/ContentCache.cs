namespace Samverkan.Cms.Published;

/// <summary>The snapshot as visitors' code sees it; drafts for the code of a preview, which asks for them in so many words.</summary>
public sealed class ContentCache(DocumentSnapshot snapshot) : IPublishedContentCache
{
    public IPublishedContent? GetById(int contentId) => snapshot.Get(contentId);

    public IPublishedContent? GetById(Guid contentId) => snapshot.Get(contentId);

    public IPublishedContent? GetById(bool preview, int contentId) => preview ? snapshot.Draft(contentId) : snapshot.Get(contentId);

    public IPublishedContent? GetById(bool preview, Guid contentId) => preview ? snapshot.Draft(contentId) : snapshot.Get(contentId);

    public Task<IPublishedContent?> GetByIdAsync(int id, bool? preview = null) => Task.FromResult(GetById(preview == true, id));

    public Task<IPublishedContent?> GetByIdAsync(Guid key, bool? preview = null) => Task.FromResult(GetById(preview == true, key));
}
