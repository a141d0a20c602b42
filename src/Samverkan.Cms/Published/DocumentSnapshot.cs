using Samverkan.Cms.Persistence.Documents;

namespace Samverkan.Cms.Published;

/// <summary>All published documents, and drafts for whoever may see them: those are read when asked for, and not kept. The URL service is asked late: it needs content itself.</summary>
public sealed class DocumentSnapshot(
    ICoreScopeProvider scopes, DocumentRepository documents, IPublishedContentTypeCache types, IPublishedModelFactory models, PublishedSurroundings surroundings, Lazy<IDocumentUrlService> urls)
    : PageSnapshot<IContent>(scopes, models, surroundings), IDocumentCacheService
{
    public IPublishedContent? Draft(Guid key) => Draft(() => documents.Get(key));

    public IPublishedContent? Draft(int id) => Draft(() => documents.Get(id));

    /// <summary>Many drafts, in the order of their keys; those in the bin are left out.</summary>
    public IEnumerable<IPublishedContent> Drafts(Guid[] keys) =>
        keys.Length == 0 ? [] : keys.Distinct().Join(Passing(() => documents.GetMany(keys), document => Document(document, isDraft: true)), key => key, draft => draft.Key, (_, draft) => draft);

    /// <summary>The refresher follows after the commit.</summary>
    public Task RefreshContentAsync(IContent content) => Task.CompletedTask;

    public Task<IPublishedContent?> GetByKeyAsync(Guid key, bool? preview = null) => Task.FromResult(Get(key));

    public Task<IPublishedContent?> GetByIdAsync(int id, bool? preview = null) => Task.FromResult(Get(id));

    public Task<IReadOnlyList<IPublishedContent>> GetByKeysAsync(IReadOnlyCollection<Guid> keys, bool? preview = null) => Task.FromResult(Get(keys));

    public bool TryGetCached(Guid key, bool preview, out IPublishedContent? content) => (content = Get(key)) is not null;

    public Task<bool> HasContentByIdAsync(int id, bool preview = false) => Task.FromResult(Get(id) is not null);

    protected override IEnumerable<IContent> ReadAll() => documents.GetMany(Array.Empty<int>());

    protected override IEnumerable<IContent> Read(Guid[] keys) => documents.GetMany(keys);

    protected override bool IsVisible(IContent document) => document is { Published: true, Trashed: false };

    protected override IPublishedContent Published(IContent document) => Document(document, isDraft: false);

    private IPublishedContent? Draft(Func<IContent?> read) => Passing(read, document => Document(document, isDraft: true));

    private PublishedDocument Document(IContent document, bool isDraft) =>
        new(document, types.Get(PublishedItemType.Content, document.ContentType.Key), culture => Segment(document.Key, culture), Surroundings, isDraft);

    private string? Segment(Guid key, string? culture) => culture is null ? null : urls.Value.GetUrlSegment(key, culture, isDraft: false);
}
