using Samverkan.Cms.Api.Shared.Trees;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Umbraco.Cms.Core.Services.ContentTypeEditing;

namespace Samverkan.Cms.Api.Management.MediaTypes;

/// <summary>Media types as pickers and uploads list them.</summary>
internal static partial class MediaTypeEndpoints
{
    private static void MapMediaTypeItems(this ManagementApi api)
    {
        api.Get("/item/media-type", Items);
        api.Get("/item/media-type/search", Search);
        api.Get("/item/media-type/allowed", AllowedFor);
        api.Get("/item/media-type/folders", FolderTypes);
    }

    private static IEnumerable<MediaTypeItemResponseModel> Items(Guid[] id, IMediaTypeService types) => InOrder(types, id).Select(MediaTypeModels.Item);

    private static Paged<MediaTypeItemResponseModel> Search(string? query, Paging paging, EntitySearch search, IMediaTypeService types)
    {
        Paged<IEntitySlim> found = search.Find(TreeKind.MediaTypes, query, paging);
        return new(found.Total, [.. Items([.. found.Items.Select(e => e.Key)], types)]);
    }

    /// <summary>Types that take files with this extension: those made for it are marked.</summary>
    private static async Task<Paged<AllowedMediaTypeItemResponseModel>> AllowedFor(string? fileExtension, Paging paging, IMediaTypeEditingService editing)
    {
        PagedModel<MediaTypeFileExtensionMatchResult> page = await editing.GetMediaTypesForFileExtensionWithMatchInfoAsync((fileExtension ?? "").TrimStart('.'), paging.Skip, paging.Take);
        return new(page.Total, [.. page.Items.Select(MediaTypeModels.Item)]);
    }

    private static async Task<Paged<MediaTypeItemResponseModel>> FolderTypes(Paging paging, IMediaTypeEditingService editing)
    {
        PagedModel<IMediaType> page = await editing.GetFolderMediaTypes(paging.Skip, paging.Take);
        return new(page.Total, [.. page.Items.Select(MediaTypeModels.Item)]);
    }
}
