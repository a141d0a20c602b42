using Samverkan.Cms.Api.Shared.Trees;

namespace Samverkan.Cms.Api.Management.Documents;

internal static partial class DocumentEndpoints
{
    private static void MapSearch(this ManagementApi api) => api.Get("/item/document/search", Search);

    /// <summary>Within the user's start nodes, unless the picker's data type ignores them.</summary>
    private static async Task<Paged<DocumentItemResponseModel>> Search(string? query, bool? trashed, string? culture, Guid? parentId, Guid[] allowedDocumentTypes, Guid? dataTypeId, Paging paging,
        IIndexedEntitySearchService search, EntityTree tree, UserStartNodes startNodes, DocumentItems items)
    {
        bool everywhere = (await startNodes.DocumentsAsync(dataTypeId)).IsEverywhere;
        PagedModel<IEntitySlim> found = await search.SearchAsync(UmbracoObjectTypes.Document, query ?? "", parentId, allowedDocumentTypes, trashed, culture, paging.Skip, paging.Take, ignoreUserStartNodes: everywhere);
        return new(found.Total, await items.ItemsAsync(found.Items.Select(e => new TreeEntity(e, tree.ParentOf(e), HasAccess: true))));
    }
}
