using Samverkan.Cms.Search;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Samverkan.Cms.Collections;

/// <summary>A document's children as a list. What the user may not read is neither shown nor counted.</summary>
public sealed class DocumentCollection(IContentService documents, IContentTypeService types, CollectionSettings settings, ChildSearch children, IContentPermissionService permissions, IIdKeyMap keys) : IContentListViewService
{
    public async Task<Attempt<ListViewPagedModel<IContent>?, ContentCollectionOperationStatus>> GetListViewItemsByKeyAsync(IUser user, Guid key, Guid? dataTypeKey, string orderBy, string? orderCulture, Direction orderDirection, string? filter, int skip, int take)
    {
        if (documents.GetById(key) is not { } parent) return Refused(ContentCollectionOperationStatus.ContentNotFound);
        if (types.Get(parent.ContentTypeId) is not { } type) return Refused(ContentCollectionOperationStatus.ContentTypeNotFound);
        Attempt<ListViewConfiguration?, ContentCollectionOperationStatus> found = await settings.OfAsync(type, dataTypeKey, orderBy);
        if (!found.Success) return Refused(found.Status);
        ListViewConfiguration configuration = found.Result!; // it succeeded
        PagedModel<IContent> page = children.Documents(filter, key, CollectionSettings.Aliases(configuration), CollectionSettings.Ordering(configuration, orderBy, orderDirection, orderCulture), loadTemplates: false, await UnreadableAsync(user), skip, take);
        ListViewPagedModel<IContent> list = new() { Items = page, ListViewConfiguration = configuration };
        return Attempt.SucceedWithStatus<ListViewPagedModel<IContent>?, ContentCollectionOperationStatus>(ContentCollectionOperationStatus.Success, list);
    }

    /// <summary>Whoever reads a document reads those below it, but for those that a group names.</summary>
    private async Task<IReadOnlyCollection<int>> UnreadableAsync(IUser user)
    {
        Guid[] named = [.. user.Groups.SelectMany(g => g.GranularPermissions).OfType<DocumentGranularPermission>().Select(p => p.Key).Distinct()];
        if (named.Length == 0) return [];
        ISet<Guid> readable = await permissions.FilterAuthorizedAccessAsync(user, named, new HashSet<string> { ActionBrowse.ActionLetter });
        return [.. named.Where(key => !readable.Contains(key)).Select(key => keys.GetIdForKey(key, UmbracoObjectTypes.Document)).Where(id => id.Success).Select(id => id.Result)];
    }

    private static Attempt<ListViewPagedModel<IContent>?, ContentCollectionOperationStatus> Refused(ContentCollectionOperationStatus status) => Attempt.FailWithStatus<ListViewPagedModel<IContent>?, ContentCollectionOperationStatus>(status, null);
}
