using Samverkan.Cms.Api.Shared.Trees;

namespace Samverkan.Cms.Api.Management.MediaItems;

internal static partial class MediaEndpoints
{
    private static void MapSearch(this ManagementApi api) => api.Get("/item/media/search", Search);

    /// <summary>Within the user's start nodes, unless the picker's data type ignores them.</summary>
    private static async Task<Paged<MediaItemResponseModel>> Search(string? query, bool? trashed, string? culture, Guid? parentId, Guid[] allowedMediaTypes, Guid? dataTypeId, Paging paging,
        IIndexedEntitySearchService search, EntityTree tree, UserStartNodes startNodes)
    {
        bool everywhere = (await startNodes.MediaAsync(dataTypeId)).IsEverywhere;
        PagedModel<IEntitySlim> found = await search.SearchAsync(UmbracoObjectTypes.Media, query ?? "", parentId, allowedMediaTypes, trashed, culture, paging.Skip, paging.Take, ignoreUserStartNodes: everywhere);
        return new(found.Total, [.. found.Items.Select(e => MediaModels.Item(new TreeEntity(e, tree.ParentOf(e), HasAccess: true)))]);
    }
}
