using Samverkan.Cms.Api.Shared.Trees;

namespace Samverkan.Cms.Api.Management.Documents;

internal static partial class DocumentEndpoints
{
    private static void MapTree(this ManagementApi api)
    {
        api.Get("/tree/document/root", Root);
        api.Get("/tree/document/children", Children);
        api.Get("/tree/document/siblings", Siblings).OrNotFound();
        api.Get("/tree/document/ancestors", Ancestors);
        api.Get("/item/document", Items);
        api.Get("/item/document/ancestors", AncestorsOfItems);
    }

    private static async Task<Paged<DocumentTreeItemResponseModel>> Root(Paging paging, Guid? dataTypeId, EntityTree tree, UserStartNodes startNodes, ReadableNodes readable, DocumentItems items) =>
        await items.TreeItemsAsync(await readable.AmongAsync(TreeKind.Documents, tree.Children(TreeKind.Documents, null, paging, await startNodes.DocumentsAsync(dataTypeId))));

    private static async Task<Paged<DocumentTreeItemResponseModel>> Children(Guid parentId, Paging paging, Guid? dataTypeId, EntityTree tree, UserStartNodes startNodes, ReadableNodes readable, DocumentItems items) =>
        await items.TreeItemsAsync(await readable.AmongAsync(TreeKind.Documents, tree.Children(TreeKind.Documents, parentId, paging, await startNodes.DocumentsAsync(dataTypeId))));

    private static async Task<Subset<DocumentTreeItemResponseModel>> Siblings(Guid target, [AsParameters] Around around, Guid? dataTypeId, EntityTree tree, UserStartNodes startNodes, ReadableNodes readable, DocumentItems items)
    {
        Subset<TreeEntity> found = await readable.AmongAsync(TreeKind.Documents, tree.Siblings(TreeKind.Documents, target, around, await startNodes.DocumentsAsync(dataTypeId)));
        return new(found.TotalBefore, found.TotalAfter, await items.TreeItemsAsync(found.Items));
    }

    private static Task<IReadOnlyList<DocumentTreeItemResponseModel>> Ancestors(Guid? descendantId, EntityTree tree, UserStartNodes startNodes, DocumentItems items) =>
        items.TreeItemsAsync([.. tree.Ancestors(TreeKind.Documents, descendantId ?? Guid.Empty, startNodes.NamedDocuments)]);

    private static Task<IReadOnlyList<DocumentItemResponseModel>> Items(Guid[] id, EntityTree tree, UserStartNodes startNodes, DocumentItems items) =>
        items.ItemsAsync(tree.Items(TreeKind.Documents, id, startNodes.NamedDocuments));

    private static async Task<IReadOnlyList<ItemAncestors<DocumentItemResponseModel>>> AncestorsOfItems(Guid[] id, EntityTree tree, UserStartNodes startNodes, DocumentItems items)
    {
        List<ItemAncestors<DocumentItemResponseModel>> found = [];
        foreach (Guid key in id) found.Add(new(key, await items.ItemsAsync(tree.Ancestors(TreeKind.Documents, key, startNodes.NamedDocuments).Where(e => e.Entity.Key != key))));
        return found;
    }
}
