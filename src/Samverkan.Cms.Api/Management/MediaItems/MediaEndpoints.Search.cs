using Samverkan.Cms.Api.Shared.Trees;

namespace Samverkan.Cms.Api.Management.MediaItems;

internal static partial class MediaEndpoints
{
    private static void MapSearch(this ManagementApi api) => api.Get("/item/media/search", Search);

    /// <summary>Within the user's start nodes, unless the picker's data type ignores them.</summary>
    private static async Task<Paged<MediaItemResponseModel>> Search(string? query, bool? trashed, string? culture, Guid? parentId, Guid[] allowedMediaTypes, Guid? dataTypeId, Paging paging,
        ContentSearch search, UserStartNodes startNodes) => MediaModels.Page(
            await search.FindAsync(new(UmbracoObjectTypes.Media, query ?? "", parentId, allowedMediaTypes, trashed, culture, paging), await startNodes.MediaAsync(dataTypeId), KnownNames.Match),
            MediaModels.Item);
}
