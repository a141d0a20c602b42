using Samverkan.Cms.Api.Shared.Trees;

namespace Samverkan.Cms.Api.Management.MediaItems;

internal static partial class MediaEndpoints
{
    private static void MapTree(this ManagementApi api)
    {
        api.Get("/tree/media/root", Root);
        api.Get("/tree/media/children", Children);
        api.Get("/tree/media/siblings", Siblings).OrNotFound();
        api.Get("/tree/media/ancestors", Ancestors);
        api.Get("/item/media", Items);
        api.Get("/item/media/ancestors", AncestorsOfItems);
    }

    private static async Task<Paged<MediaTreeItemResponseModel>> Root(Paging paging, Guid? dataTypeId, EntityTree tree, UserStartNodes startNodes) =>
        MediaModels.Page(tree.Children(TreeKind.Media, null, paging, await startNodes.MediaAsync(dataTypeId)), MediaModels.TreeItem);

    private static async Task<Paged<MediaTreeItemResponseModel>> Children(Guid parentId, Paging paging, Guid? dataTypeId, EntityTree tree, UserStartNodes startNodes) =>
        MediaModels.Page(tree.Children(TreeKind.Media, parentId, paging, await startNodes.MediaAsync(dataTypeId)), MediaModels.TreeItem);

    private static async Task<Subset<MediaTreeItemResponseModel>> Siblings(Guid target, [AsParameters] Around around, Guid? dataTypeId, EntityTree tree, UserStartNodes startNodes)
    {
        Subset<TreeEntity> found = tree.Siblings(TreeKind.Media, target, around, await startNodes.MediaAsync(dataTypeId));
        return new(found.TotalBefore, found.TotalAfter, [.. found.Items.Select(MediaModels.TreeItem)]);
    }

    private static IEnumerable<MediaTreeItemResponseModel> Ancestors(Guid? descendantId, EntityTree tree, UserStartNodes startNodes) =>
        tree.Ancestors(TreeKind.Media, descendantId ?? Guid.Empty, startNodes.NamedMedia).Select(MediaModels.TreeItem);

    private static IEnumerable<MediaItemResponseModel> Items(Guid[] id, EntityTree tree, UserStartNodes startNodes) => tree.Items(TreeKind.Media, id, startNodes.NamedMedia).Select(MediaModels.Item);

    private static IEnumerable<ItemAncestors<MediaItemResponseModel>> AncestorsOfItems(Guid[] id, EntityTree tree, UserStartNodes startNodes) =>
        id.Select(key => new ItemAncestors<MediaItemResponseModel>(key, [.. tree.Ancestors(TreeKind.Media, key, startNodes.NamedMedia).Where(e => e.Entity.Key != key).Select(MediaModels.Item)]));
}
