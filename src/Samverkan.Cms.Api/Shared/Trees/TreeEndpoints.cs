using Samverkan.Cms.Api.Management;

namespace Samverkan.Cms.Api.Shared.Trees;

/// <summary>The trees of the settings: everybody who may open one sees all of it.</summary>
internal static class TreeEndpoints
{
    /// <summary>Root, children, siblings and ancestors below <c>/tree/{resource}</c>.</summary>
    /// <param name="api">Where operations are offered.</param>
    /// <param name="resource">As it stands in the address: <c>data-type</c>.</param>
    /// <param name="kind">The tree.</param>
    /// <param name="models">What the client is shown of each.</param>
    public static void MapTree<TItem>(this ManagementApi api, string resource, TreeKind kind, TreeModels<TItem> models)
    {
        api.Get($"/tree/{resource}/root", async (Paging paging, bool? foldersOnly, EntityTree tree, IServiceProvider services) =>
            await PageAsync(tree.Children(kind, null, paging, StartNodes.Everywhere, foldersOnly == true), services));
        api.Get($"/tree/{resource}/children", async (Guid parentId, Paging paging, bool? foldersOnly, EntityTree tree, IServiceProvider services) =>
            await PageAsync(tree.Children(kind, parentId, paging, StartNodes.Everywhere, foldersOnly == true), services));
        // The client asks for the ancestors of nothing when something is made at the root.
        api.Get($"/tree/{resource}/ancestors", async (Guid? descendantId, EntityTree tree, IServiceProvider services) =>
            await models(services, [.. tree.Ancestors(kind, descendantId ?? Guid.Empty, StartNodes.Everywhere)]));
        api.Get($"/tree/{resource}/siblings", async (Guid target, [AsParameters] Around around, bool? foldersOnly, EntityTree tree, IServiceProvider services) =>
        {
            Subset<TreeEntity> found = tree.Siblings(kind, target, around, StartNodes.Everywhere, foldersOnly == true);
            return new Subset<TItem>(found.TotalBefore, found.TotalAfter, await models(services, found.Items));
        }).OrNotFound();

        async Task<Paged<TItem>> PageAsync(Paged<TreeEntity> page, IServiceProvider services) => new(page.Total, await models(services, page.Items));
    }
}

/// <summary>Models of what stands in a tree; fetched together, so that a page of a tree takes few queries.</summary>
internal delegate Task<IReadOnlyList<TItem>> TreeModels<TItem>(IServiceProvider services, IReadOnlyList<TreeEntity> entities);
