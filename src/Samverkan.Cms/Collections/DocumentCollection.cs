using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Samverkan.Cms.Collections;

/// <summary>A document's children as a list. What the user may not read is left out of the page.</summary>
public sealed class DocumentCollection(IContentService documents, IContentTypeService types, CollectionSettings settings, IContentSearchService children, IContentPermissionService permissions) : IContentListViewService
{
    public async Task<Attempt<ListViewPagedModel<IContent>?, ContentCollectionOperationStatus>> GetListViewItemsByKeyAsync(IUser user, Guid key, Guid? dataTypeKey, string orderBy, string? orderCulture, Direction orderDirection, string? filter, int skip, int take)
    {
        if (documents.GetById(key) is not { } parent) return Refused(ContentCollectionOperationStatus.ContentNotFound);
        if (types.Get(parent.ContentTypeId) is not { } type) return Refused(ContentCollectionOperationStatus.ContentTypeNotFound);
        Attempt<ListViewConfiguration?, ContentCollectionOperationStatus> found = await settings.OfAsync(type, dataTypeKey, orderBy);
        if (!found.Success) return Refused(found.Status);
        ListViewConfiguration configuration = found.Result!; // it succeeded
        PagedModel<IContent> page = await children.SearchChildrenAsync(filter, key, CollectionSettings.Aliases(configuration), CollectionSettings.Ordering(configuration, orderBy, orderDirection, orderCulture), loadTemplates: false, skip, take);
        IContent[] items = [.. page.Items];
        ISet<Guid> readable = items.Length == 0 ? new HashSet<Guid>() : await permissions.FilterAuthorizedAccessAsync(user, items.Select(i => i.Key), new HashSet<string> { ActionBrowse.ActionLetter });
        ListViewPagedModel<IContent> list = new() { Items = new(page.Total, [.. items.Where(i => readable.Contains(i.Key))]), ListViewConfiguration = configuration };
        return Attempt.SucceedWithStatus<ListViewPagedModel<IContent>?, ContentCollectionOperationStatus>(ContentCollectionOperationStatus.Success, list);
    }

    private static Attempt<ListViewPagedModel<IContent>?, ContentCollectionOperationStatus> Refused(ContentCollectionOperationStatus status) => Attempt.FailWithStatus<ListViewPagedModel<IContent>?, ContentCollectionOperationStatus>(status, null);
}
