using Samverkan.Cms.Search;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Samverkan.Cms.Collections;

/// <summary>A folder's media as a list, or those at the root. What the user may not reach is neither shown nor counted.</summary>
public sealed class MediaCollection(IMediaService media, IMediaTypeService types, CollectionSettings settings, ChildSearch children, IEntityService entities, AppCaches caches) : IMediaListViewService
{
    public async Task<Attempt<ListViewPagedModel<IMedia>?, ContentCollectionOperationStatus>> GetListViewItemsByKeyAsync(IUser user, Guid? key, Guid? dataTypeKey, string orderBy, Direction orderDirection, string? filter, int skip, int take)
    {
        IMedia? parent = key is { } folder ? media.GetById(folder) : null;
        if (key is not null && parent is null) return Refused(ContentCollectionOperationStatus.ContentNotFound);
        IMediaType? type = parent is null ? null : types.Get(parent.ContentTypeId);
        Attempt<ListViewConfiguration?, ContentCollectionOperationStatus> found = await settings.OfAsync(type, dataTypeKey, orderBy, parent is null ? Constants.DataTypes.Guids.ListViewMediaGuid : null);
        if (!found.Success) return Refused(found.Status);
        ListViewConfiguration configuration = found.Result!; // it succeeded
        int[]? starts = parent is null ? user.CalculateMediaStartNodeIds(entities, caches) : null; // who reaches a folder reaches what is in it
        PagedModel<IMedia> page = children.Media(filter, key, CollectionSettings.Aliases(configuration), CollectionSettings.Ordering(configuration, orderBy, orderDirection), starts?.Contains(Constants.System.Root) == true ? null : starts, skip, take);
        ListViewPagedModel<IMedia> list = new() { Items = page, ListViewConfiguration = configuration };
        return Attempt.SucceedWithStatus<ListViewPagedModel<IMedia>?, ContentCollectionOperationStatus>(ContentCollectionOperationStatus.Success, list);
    }

    private static Attempt<ListViewPagedModel<IMedia>?, ContentCollectionOperationStatus> Refused(ContentCollectionOperationStatus status) => Attempt.FailWithStatus<ListViewPagedModel<IMedia>?, ContentCollectionOperationStatus>(status, null);
}
