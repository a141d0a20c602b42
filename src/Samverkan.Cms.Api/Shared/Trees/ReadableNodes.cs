using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Services.AuthorizationStatus;

namespace Samverkan.Cms.Api.Shared.Trees;

/// <summary>
/// Of what a tree would show, the documents, elements and folders of the library that the user may read. What only leads to a start node, and what a picker names
/// outside of them, is shown all the same.
/// </summary>
internal sealed class ReadableNodes(IContentPermissionService documents, IElementPermissionService elements, IElementContainerPermissionService folders, Editor editor)
{
    public async Task<Paged<TreeEntity>> AmongAsync(TreeKind kind, Paged<TreeEntity> page)
    {
        TreeEntity[] shown = await AmongAsync(kind, page.Items);
        return new(page.Total - (page.Items.Count - shown.Length), shown);
    }

    public async Task<Subset<TreeEntity>> AmongAsync(TreeKind kind, Subset<TreeEntity> window) => window with { Items = await AmongAsync(kind, window.Items) };

    public async Task<Paged<TreeEntity>> InLibraryBinAsync(Paged<TreeEntity> page)
    {
        TreeEntity[] shown = await InLibraryBinAsync(page.Items);
        return new(page.Total - (page.Items.Count - shown.Length), shown);
    }

    /// <summary>In the bin a permission is for all that lies there.</summary>
    public async Task<TreeEntity[]> InLibraryBinAsync(IReadOnlyList<TreeEntity> nodes)
    {
        bool readsElements = await elements.AuthorizeBinAccessAsync(editor.User, ActionElementBrowse.ActionLetter) == ElementAuthorizationStatus.Success;
        bool readsFolders = await folders.AuthorizeBinAccessAsync(editor.User, ActionElementContainerBrowse.ActionLetter) == ElementAuthorizationStatus.Success;
        return [.. nodes.Where(node => TreeKind.Elements.IsFolder(node.Entity) ? readsFolders : readsElements)];
    }

    private async Task<TreeEntity[]> AmongAsync(TreeKind kind, IReadOnlyList<TreeEntity> nodes)
    {
        ILookup<bool, Guid> weighed = nodes.Where(IsWeighed).ToLookup(node => kind.IsFolder(node.Entity), node => node.Entity.Key);
        HashSet<Guid> readable = [.. await ItemsAsync(kind, [.. weighed[false]]), .. await FoldersAsync([.. weighed[true]])];
        return [.. nodes.Where(node => !IsWeighed(node) || readable.Contains(node.Entity.Key))];
    }

    private async Task<IEnumerable<Guid>> ItemsAsync(TreeKind kind, Guid[] keys)
    {
        string read = kind == TreeKind.Documents ? ActionBrowse.ActionLetter : ActionElementBrowse.ActionLetter;
        if (keys.Length == 0 || ReadsAll(editor.User, read)) return keys;
        IEnumerable<NodePermissions> allowed = kind == TreeKind.Documents ? await documents.GetPermissionsAsync(editor.User, keys) : await elements.GetPermissionsAsync(editor.User, keys);
        return allowed.Where(node => node.Permissions.Contains(read)).Select(node => node.NodeKey);
    }

    /// <summary>Core tells of several folders only whether all are allowed.</summary>
    private async Task<IEnumerable<Guid>> FoldersAsync(Guid[] keys)
    {
        if (keys.Length == 0 || ReadsAll(editor.User, ActionElementContainerBrowse.ActionLetter)) return keys;
        List<Guid> readable = [];
        foreach (Guid key in keys)
        {
            if (await folders.AuthorizeAccessAsync(editor.User, key, ActionElementContainerBrowse.ActionLetter) == ElementAuthorizationStatus.Success) readable.Add(key);
        }

        return readable;
    }

    /// <summary>One group that reads, and has nothing else for any node, is enough: what groups allow is added up. Asking of each node takes as long as the tree itself.</summary>
    private static bool ReadsAll(IUser user, string read) => user.Groups.Any(group => group.GranularPermissions.Count == 0 && group.Permissions.Contains(read));

    private static bool IsWeighed(TreeEntity node) => node is { HasAccess: true, Outside: null };
}
