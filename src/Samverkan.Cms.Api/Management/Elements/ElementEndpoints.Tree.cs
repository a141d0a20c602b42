using Samverkan.Cms.Api.Shared.Trees;

namespace Samverkan.Cms.Api.Management.Elements;

internal static partial class ElementEndpoints
{
    private static void MapTree(this ManagementApi api)
    {
        api.Get("/tree/element/root", Root);
        api.Get("/tree/element/children", Children);
        api.Get("/tree/element/siblings", Siblings).OrNotFound();
        api.Get("/tree/element/ancestors", Ancestors);
        api.Get("/item/element", Items);
        api.Get("/item/element/folder", FolderItems);
        api.Get("/item/element/ancestors", AncestorsOfItems);
        api.Get("/item/element/search", Search);
    }

    private static async Task<Paged<ElementTreeItemResponseModel>> Root(Paging paging, bool? foldersOnly, Guid? dataTypeId, EntityTree tree, UserStartNodes startNodes, ReadableNodes readable, ElementItems items) =>
        await items.TreeItemsAsync(await readable.AmongAsync(TreeKind.Elements, tree.Children(TreeKind.Elements, null, paging, await startNodes.ElementsAsync(dataTypeId), foldersOnly == true)));

    private static async Task<Paged<ElementTreeItemResponseModel>> Children(Guid parentId, Paging paging, bool? foldersOnly, Guid? dataTypeId, EntityTree tree, UserStartNodes startNodes, ReadableNodes readable, ElementItems items) =>
        await items.TreeItemsAsync(await readable.AmongAsync(TreeKind.Elements, tree.Children(TreeKind.Elements, parentId, paging, await startNodes.ElementsAsync(dataTypeId), foldersOnly == true)));

    private static async Task<Subset<ElementTreeItemResponseModel>> Siblings(Guid target, [AsParameters] Around around, bool? foldersOnly, Guid? dataTypeId, EntityTree tree, UserStartNodes startNodes, ReadableNodes readable, ElementItems items)
    {
        Subset<TreeEntity> found = await readable.AmongAsync(TreeKind.Elements, tree.Siblings(TreeKind.Elements, target, around, await startNodes.ElementsAsync(dataTypeId), foldersOnly == true));
        return new(found.TotalBefore, found.TotalAfter, await items.TreeItemsAsync(found.Items));
    }

    private static Task<IReadOnlyList<ElementTreeItemResponseModel>> Ancestors(Guid? descendantId, EntityTree tree, UserStartNodes startNodes, ElementItems items) =>
        items.TreeItemsAsync([.. tree.Ancestors(TreeKind.Elements, descendantId ?? Guid.Empty, startNodes.Elements)]);

    private static Task<IReadOnlyList<ElementItemResponseModel>> Items(Guid[] id, EntityTree tree, UserStartNodes startNodes, ElementItems items) =>
        items.ItemsAsync(tree.Items(TreeKind.Elements, id, startNodes.Elements));

    private static IEnumerable<FolderItemResponseModel> FolderItems(Guid[] id, EntityTree tree, UserStartNodes startNodes) => tree.Items(TreeKind.Elements, id, startNodes.Elements)
        .Where(e => TreeKind.Elements.IsFolder(e.Entity)).Select(e => new FolderItemResponseModel { Id = e.Entity.Key, Name = e.Entity.Name ?? "", Flags = [] });

    private static IEnumerable<ItemAncestors<NamedItemResponseModel>> AncestorsOfItems(Guid[] id, EntityTree tree, UserStartNodes startNodes) =>
        id.Select(key => NamedAncestors.Of(key, TreeKind.Elements, tree, startNodes.Elements));

    /// <summary>Within the user's start nodes, and in the bin as well: the client marks what lies there.</summary>
    private static async Task<Paged<ElementItemResponseModel>> Search(string? query, Paging paging, IIndexedEntitySearchService search, EntityTree tree, ElementItems items)
    {
        PagedModel<IEntitySlim> found = await search.SearchAsync(UmbracoObjectTypes.Element, query ?? "", parentId: null, contentTypeIds: null, trashed: null, skip: paging.Skip, take: paging.Take);
        return new(found.Total, await items.ItemsAsync(found.Items.Select(e => new TreeEntity(e, tree.ParentOf(e), HasAccess: true))));
    }
}
