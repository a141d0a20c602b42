using Samverkan.Cms.Persistence.Entities;

namespace Samverkan.Cms.Search;

/// <summary>The children of a document or medium, in pages, narrowed down by a part of their name.</summary>
public sealed class ChildSearch(ICoreScopeProvider scopes, NameSearchRepository names, IIdKeyMap keys, IDocumentRepository documents, IMediaRepository media) : IContentSearchService, IMediaSearchService
{
    /// <summary>As Core's search; <paramref name="except"/> are ids of children that are not for whoever asks, and so are not counted.</summary>
    public PagedModel<IContent> Documents(string? query, Guid? parentId, string[]? propertyAliases, Ordering? ordering, bool loadTemplates, IReadOnlyCollection<int> except, int skip, int take) =>
        Page(query, parentId, UmbracoObjectTypes.Document, below => except.Count == 0 ? below : below.WhereNotIn(c => c.Id, except), skip, take,
            (IQuery<IContent> below, long page, int size, out long total) => documents.GetPage(below, page, size, out total, propertyAliases, null, ordering, loadTemplates));

    /// <summary>As Core's search; <paramref name="only"/> are ids of the children that are for whoever asks, null when all are.</summary>
    public PagedModel<IMedia> Media(string? query, Guid? parentId, string[]? propertyAliases, Ordering? ordering, IReadOnlyCollection<int>? only, int skip, int take) =>
        Page(query, parentId, UmbracoObjectTypes.Media, below => only is null ? below : below.WhereIn(c => c.Id, only), skip, take,
            (IQuery<IMedia> below, long page, int size, out long total) => media.GetPage(below, page, size, out total, propertyAliases, null, ordering));

    Task<PagedModel<IContent>> IContentSearchService<IContent>.SearchChildrenAsync(string? query, Guid? parentId, string[]? propertyAliases, Ordering? ordering, bool loadTemplates, int skip, int take) =>
        Task.FromResult(Documents(query, parentId, propertyAliases, ordering, loadTemplates, [], skip, take));

    Task<PagedModel<IMedia>> IContentSearchService<IMedia>.SearchChildrenAsync(string? query, Guid? parentId, string[]? propertyAliases, Ordering? ordering, bool loadTemplates, int skip, int take) =>
        Task.FromResult(Media(query, parentId, propertyAliases, ordering, only: null, skip, take));

    Task<PagedModel<IContent>> IContentSearchService<IContent>.SearchChildrenAsync(string? query, Guid? parentId, Ordering? ordering, int skip, int take) =>
        ((IContentSearchService<IContent>)this).SearchChildrenAsync(query, parentId, null, ordering, loadTemplates: true, skip, take);

    Task<PagedModel<IMedia>> IContentSearchService<IMedia>.SearchChildrenAsync(string? query, Guid? parentId, Ordering? ordering, int skip, int take) =>
        ((IContentSearchService<IMedia>)this).SearchChildrenAsync(query, parentId, null, ordering, loadTemplates: true, skip, take);

    private delegate IEnumerable<T> Read<T>(IQuery<T> below, long page, int size, out long total) where T : IContentBase;

    /// <param name="query">Words of a name; null or blank: all children.</param>
    /// <param name="parentId">Null: the root.</param>
    /// <param name="type">Of the children.</param>
    /// <param name="narrow">To those who are for whoever asks.</param>
    /// <param name="skip">A multiple of <paramref name="take"/>.</param>
    /// <param name="take">0 asks for the total alone.</param>
    /// <param name="read">The page of the repository.</param>
    private PagedModel<T> Page<T>(string? query, Guid? parentId, UmbracoObjectTypes type, Func<IQuery<T>, IQuery<T>> narrow, int skip, int take, Read<T> read) where T : IContentBase
    {
        Attempt<int> known = parentId is { } key ? keys.GetIdForKey(key, type) : Attempt.Succeed(Constants.System.Root);
        if (!known.Success) return new(0, []);
        int parent = known.Result;
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        IQuery<T> below = narrow(scopes.CreateQuery<T>().Where(c => c.ParentId == parent && !c.Trashed));
        if (!string.IsNullOrWhiteSpace(query)) below = below.WhereIn(c => c.Id, names.Children(parent, type.GetGuid(), query));
        T[] found = [.. read(below, take == 0 ? 0 : skip / take, Math.Max(take, 1), out long total)];
        return new(total, take == 0 ? [] : found);
    }
}
