using Samverkan.Cms.Api.Shared.Trees;

namespace Samverkan.Cms.Api.Management.DocumentTypes;

/// <summary>Document types as pickers list them.</summary>
internal static partial class DocumentTypeEndpoints
{
    private static void MapDocumentTypeItems(this ManagementApi api)
    {
        api.Get("/item/document-type", Items);
        api.Get("/item/document-type/search", Search);
    }

    private static IEnumerable<DocumentTypeItemResponseModel> Items(Guid[] id, IContentTypeService types) => InOrder(types, id).Select(DocumentTypeModels.Item);

    private static Paged<DocumentTypeItemResponseModel> Search(string? query, Paging paging, bool? isElement, EntitySearch search, IContentTypeService types)
    {
        if (isElement is null)
        {
            Paged<IEntitySlim> found = search.Find(TreeKind.DocumentTypes, query, paging);
            return new(found.Total, [.. Items([.. found.Items.Select(e => e.Key)], types)]);
        }

        DocumentTypeItemResponseModel[] all = [.. Items([.. search.Find(TreeKind.DocumentTypes, query, new Paging(0, Paging.Most)).Items.Select(e => e.Key)], types).Where(t => t.IsElement == isElement)];
        return new(all.Length, [.. all.Skip(paging.Skip).Take(paging.Take)]);
    }
}
