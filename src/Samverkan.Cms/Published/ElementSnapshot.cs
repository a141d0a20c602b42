using Samverkan.Cms.Persistence.Elements;

namespace Samverkan.Cms.Published;

/// <summary>All published elements of the library, and drafts for whoever may see them: those are read when asked for, and not kept.</summary>
public sealed class ElementSnapshot(ICoreScopeProvider scopes, ElementRepository elements, IPublishedContentTypeCache types, IPublishedModelFactory models, PublishedSurroundings surroundings)
    : Snapshot<IElement, IPublishedElement>(scopes, models, surroundings), IElementCacheService, IPublishedElementCache
{
    public IPublishedElement? GetById(bool preview, Guid key) => preview ? Passing(() => elements.Get(key), element => Element(element, isDraft: true)) : Get(key);

    public Task<IPublishedElement?> GetByIdAsync(Guid key, bool? preview = null) => Task.FromResult(GetById(preview == true, key));

    public Task<IPublishedElement?> GetByKeyAsync(Guid key, bool? preview = null) => GetByIdAsync(key, preview);

    public bool TryGetCached(Guid key, bool preview, out IPublishedElement? element) => (element = GetById(preview, key)) is not null;

    /// <summary>The refresher follows after the commit.</summary>
    public Task RefreshElementAsync(IElement element) => Task.CompletedTask;

    protected override IEnumerable<IElement> ReadAll() => elements.GetMany(Array.Empty<int>());

    protected override IEnumerable<IElement> Read(Guid[] keys) => elements.GetMany(keys);

    protected override bool IsVisible(IElement item) => item is { Published: true, Trashed: false };

    protected override IPublishedElement Published(IElement item) => Element(item, isDraft: false);

    private PublishedLibraryElement Element(IElement element, bool isDraft) => new(element, types.Get(PublishedItemType.Element, element.ContentType.Key), Surroundings, isDraft);
}
