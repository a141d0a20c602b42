using Samverkan.Cms.Api.Shared.Trees;

namespace Samverkan.Cms.Api.Management.Documents;

internal static partial class DocumentEndpoints
{
    private static void MapSearch(this ManagementApi api) => api.Get("/item/document/search", Search);

    /// <summary>Within the user's start nodes, unless the picker's data type ignores them.</summary>
    private static async Task<Paged<DocumentItemResponseModel>> Search(string? query, bool? trashed, string? culture, Guid? parentId, Guid[] allowedDocumentTypes, Guid? dataTypeId, Paging paging,
        ContentSearch search, UserStartNodes startNodes, DocumentItems items, PublishedNames names)
    {
        Paged<TreeEntity> found = await search.FindAsync(new(UmbracoObjectTypes.Document, query ?? "", parentId, allowedDocumentTypes, trashed, culture, paging), await startNodes.DocumentsAsync(dataTypeId), (e, text) => names.Match(e.Key, text));
        return new(found.Total, await items.ItemsAsync(found.Items));
    }
}
