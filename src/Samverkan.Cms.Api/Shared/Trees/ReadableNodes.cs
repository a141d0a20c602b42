using Umbraco.Cms.Core.Actions;

namespace Samverkan.Cms.Api.Shared.Trees;

/// <summary>
/// Of what a tree would show, the documents and elements that the user may read. What only leads to a start node, and what a picker names outside of them, is shown all
/// the same. Folders of the library are not weighed: the client has no permissions of theirs to give.
/// </summary>
internal sealed class ReadableNodes(IContentPermissionService documents, IElementPermissionService elements, Editor editor)
{
    public async Task<Paged<TreeEntity>> AmongAsync(TreeKind kind, Paged<TreeEntity> page)
    {
        TreeEntity[] shown = await AmongAsync(kind, page.Items);
        return new(page.Total - (page.Items.Count - shown.Length), shown);
    }

    public async Task<Subset<TreeEntity>> AmongAsync(TreeKind kind, Subset<TreeEntity> window) => window with { Items = await AmongAsync(kind, window.Items) };

    private async Task<TreeEntity[]> AmongAsync(TreeKind kind, IReadOnlyList<TreeEntity> nodes)
    {
        string read = kind == TreeKind.Documents ? ActionBrowse.ActionLetter : ActionElementBrowse.ActionLetter;
        Guid[] weighed = [.. nodes.Where(node => IsWeighed(kind, node)).Select(node => node.Entity.Key)];
        if (weighed.Length == 0 || ReadsAll(editor.User, read)) return [.. nodes];
        IEnumerable<NodePermissions> allowed = kind == TreeKind.Documents ? await documents.GetPermissionsAsync(editor.User, weighed) : await elements.GetPermissionsAsync(editor.User, weighed);
        HashSet<Guid> readable = [.. allowed.Where(node => node.Permissions.Contains(read)).Select(node => node.NodeKey)];
        return [.. nodes.Where(node => !IsWeighed(kind, node) || readable.Contains(node.Entity.Key))];
    }

    /// <summary>One group that reads, and has nothing else for any node, is enough: what groups allow is added up. Asking of each node takes as long as the tree itself.</summary>
    private static bool ReadsAll(IUser user, string read) => user.Groups.Any(group => group.GranularPermissions.Count == 0 && group.Permissions.Contains(read));

    private static bool IsWeighed(TreeKind kind, TreeEntity node) => node is { HasAccess: true, Outside: null } && !kind.IsFolder(node.Entity);
}
