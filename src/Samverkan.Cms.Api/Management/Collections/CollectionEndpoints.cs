using Samverkan.Cms.Api.Shared.Guards;
using Umbraco.Cms.Core.Actions;

namespace Samverkan.Cms.Api.Management.Collections;

/// <summary>Children as a list with columns, instead of in the tree.</summary>
internal static class CollectionEndpoints
{
    private const string LastChanged = "updateDate";

    public static IServiceCollection AddCollectionModels(this IServiceCollection services) => services.AddSingleton<CollectionModels>();

    public static void MapCollections(this ManagementApi api)
    {
        api.Get("/collection/document/{id}", OfDocument).OnDocument(ActionBrowse.ActionLetter);
        api.Get("/collection/media", OfMedia);
    }

    private static async Task<IResult> OfDocument(Guid id, Guid? dataTypeId, string? orderBy, string? orderCulture, Direction? orderDirection, string? filter, Paging paging, IContentListViewService lists, CollectionModels models, Editor editor)
    {
        Attempt<ListViewPagedModel<IContent>?, ContentCollectionOperationStatus> result = await lists.GetListViewItemsByKeyAsync(editor.User, id, dataTypeId, orderBy ?? LastChanged, orderCulture, orderDirection ?? Direction.Ascending, filter, paging.Skip, paging.Take);
        return result is { Success: true, Result: { } found } ? Results.Ok(models.Page(found)) : Problems.Of(result.Status);
    }

    /// <summary>Without a folder: what stands at the root, as far as the user may reach it.</summary>
    private static async Task<IResult> OfMedia(Guid? id, Guid? dataTypeId, string? orderBy, Direction? orderDirection, string? filter, Paging paging, IMediaListViewService lists, CollectionModels models, MediaGuard guard, Editor editor)
    {
        if (id is { } folder && !await guard.AllowsAsync(folder)) return Problems.Forbidden;
        Attempt<ListViewPagedModel<IMedia>?, ContentCollectionOperationStatus> result = await lists.GetListViewItemsByKeyAsync(editor.User, id, dataTypeId, orderBy ?? LastChanged, orderDirection ?? Direction.Ascending, filter, paging.Skip, paging.Take);
        return result is { Success: true, Result: { } found } ? Results.Ok(models.Page(found)) : Problems.Of(result.Status);
    }
}
