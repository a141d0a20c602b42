using Samverkan.Cms.Persistence.MediaItems;

namespace Samverkan.Cms.Published;

/// <summary>All media items outside the bin.</summary>
public sealed class MediaSnapshot(ICoreScopeProvider scopes, MediaRepository media, IPublishedContentTypeCache types, IPublishedModelFactory models, PublishedSurroundings surroundings)
    : PageSnapshot<IMedia>(scopes, models, surroundings), IMediaCacheService
{
    /// <summary>The refresher follows after the commit.</summary>
    public Task RefreshMediaAsync(IMedia media) => Task.CompletedTask;

    public Task<IPublishedContent?> GetByKeyAsync(Guid key) => Task.FromResult(Get(key));

    public Task<IPublishedContent?> GetByIdAsync(int id) => Task.FromResult(Get(id));

    public Task<IReadOnlyList<IPublishedContent>> GetByKeysAsync(IReadOnlyCollection<Guid> keys) => Task.FromResult(Get(keys));

    public bool TryGetCached(Guid key, out IPublishedContent? content) => (content = Get(key)) is not null;

    public Task<bool> HasContentByIdAsync(int id) => Task.FromResult(Get(id) is not null);

    protected override IEnumerable<IMedia> ReadAll() => media.GetMany(Array.Empty<int>());

    protected override IEnumerable<IMedia> Read(Guid[] keys) => media.GetMany(keys);

    protected override bool IsVisible(IMedia item) => !item.Trashed;

    protected override IPublishedContent Published(IMedia item) => new PublishedMedium(item, types.Get(PublishedItemType.Media, item.ContentType.Key), Surroundings);
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
