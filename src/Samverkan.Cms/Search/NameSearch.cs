using Samverkan.Cms.Persistence.Entities;
using Umbraco.Cms.Core.Security;

namespace Samverkan.Cms.Search;

/// <summary>Finds documents, media and the like for editors by name or key, within the start nodes of whoever is signed in. An index that reads texts takes its place by one registration.</summary>
public sealed class NameSearch(ICoreScopeProvider scopes, NameSearchRepository names, IEntityService entities, IBackOfficeSecurityAccessor security, AppCaches caches) : IIndexedEntitySearchService
{
    /// <param name="objectType">What is sought.</param>
    /// <param name="query">Words of a name in any language, or a key. Nothing finds nothing.</param>
    /// <param name="parentId">It must stand below this; null: anywhere.</param>
    /// <param name="contentTypeIds">Only items of these types; null or none: of any.</param>
    /// <param name="trashed">Null: also what lies in the recycle bin.</param>
    /// <param name="culture">Not weighed: a name in another language is found too.</param>
    /// <param name="skip">How many to leave out.</param>
    /// <param name="take">How many to give.</param>
    /// <param name="ignoreUserStartNodes">A picker may reach everything, if its data type says so.</param>
    public Task<PagedModel<IEntitySlim>> SearchAsync(UmbracoObjectTypes objectType, string query, Guid? parentId, IEnumerable<Guid>? contentTypeIds, bool? trashed, string? culture = null, int skip = 0, int take = 100, bool ignoreUserStartNodes = false)
    {
        string? below = parentId is { } parent ? entities.Get(parent)?.Path ?? "none" : null;
        IReadOnlyList<string>? within = ignoreUserStartNodes ? null : StartPaths(objectType);
        Guid[] types = [.. contentTypeIds ?? []];
        if (string.IsNullOrWhiteSpace(query)) return Task.FromResult(new PagedModel<IEntitySlim>(0, []));
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        (long total, int[] ids) = names.Find(new(objectType.GetGuid(), query, below, within, types.Length == 0 ? null : types, trashed, skip, take));
        return Task.FromResult(new PagedModel<IEntitySlim>(total, ids.Length == 0 ? [] : [.. entities.GetAll(objectType, ids).OrderBy(e => Array.IndexOf(ids, e.Id))]));
    }

    /// <returns>Null: everywhere. Without a signed-in user: nowhere.</returns>
    private IReadOnlyList<string>? StartPaths(UmbracoObjectTypes objectType)
    {
        if (security.BackOfficeSecurity?.CurrentUser is not { } user) return [];
        (int[]? ids, string[]? paths) = objectType switch
        {
            UmbracoObjectTypes.Document => (user.CalculateContentStartNodeIds(entities, caches), user.GetContentStartNodePaths(entities, caches)),
            UmbracoObjectTypes.Media => (user.CalculateMediaStartNodeIds(entities, caches), user.GetMediaStartNodePaths(entities, caches)),
            UmbracoObjectTypes.Element => (user.CalculateElementStartNodeIds(entities, caches), user.GetElementStartNodePaths(entities, caches)),
            _ => ([Constants.System.Root], null),
        };
        return ids?.Contains(Constants.System.Root) == true ? null : paths ?? [];
    }
}
