using Samverkan.Cms.Api.Shared.Trees;

namespace Samverkan.Cms.Api.Management.CodeFiles;

/// <param name="Name">Without the folder.</param>
/// <param name="IsFolder">Whether others may stand in it.</param>
internal readonly record struct FileEntry(string Name, bool IsFolder);

/// <summary>Files and folders as the client's trees show them. A path begins with a slash; the root's is empty.</summary>
/// <param name="folder">What stands in a folder; nothing in one that does not exist.</param>
internal sealed class FileTree(Func<string, IEnumerable<FileEntry>> folder)
{
    /// <param name="paths">Of files, with slashes.</param>
    public static FileTree Of(IEnumerable<string> paths)
    {
        string[] all = [.. paths.Select(path => $"/{path.Trim('/')}")];
        return new FileTree(parent => all.Where(path => path.StartsWith($"{parent}/", StringComparison.Ordinal)).Select(path => path[(parent.Length + 1)..].Split('/', 2)).Select(parts => new FileEntry(parts[0], parts.Length > 1)).Distinct());
    }

    public Paged<FileSystemTreeItemPresentationModel> Children(string parent, Paging paging)
    {
        FileEntry[] all = Sorted(Trimmed(parent));
        return new(all.Length, [.. all.Skip(paging.Skip).Take(paging.Take).Select(entry => TreeItem(Trimmed(parent), entry))]);
    }

    public Subset<FileSystemTreeItemPresentationModel> Siblings(string path, Around around)
    {
        string parent = ParentOf(path);
        FileEntry[] all = Sorted(parent);
        int at = Array.FindIndex(all, entry => entry.Name == NameOf(path));
        if (at < 0) return new(0, 0, []);
        Range window = around.Window(at, all.Length);
        return new(window.Start.Value, all.Length - window.End.Value, [.. all[window].Select(entry => TreeItem(parent, entry))]);
    }

    /// <summary>From the root down to the file itself.</summary>
    public IEnumerable<FileSystemTreeItemPresentationModel> Ancestors(string path)
    {
        string parent = "";
        foreach (string name in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Find(parent, name) is not { } entry) yield break;
            yield return TreeItem(parent, entry);
            parent = $"{parent}/{name}";
        }
    }

    /// <returns>Those that exist.</returns>
    public IEnumerable<FileItemResponseModel> Items(string[] paths) => paths.Select(path => (Parent: ParentOf(path), Entry: Find(ParentOf(path), NameOf(path)))).Where(found => found.Entry is not null)
        .Select(found => new FileItemResponseModel { Name = found.Entry!.Value.Name, IsFolder = found.Entry.Value.IsFolder, Path = $"{found.Parent}/{found.Entry.Value.Name}", Parent = Folder(found.Parent) }); // those without an entry are left out above

    private FileEntry? Find(string parent, string name) => folder(parent).Where(entry => entry.Name == name).Select(entry => (FileEntry?)entry).FirstOrDefault();

    private FileEntry[] Sorted(string parent) => [.. folder(parent).OrderByDescending(entry => entry.IsFolder).ThenBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase)];

    private FileSystemTreeItemPresentationModel TreeItem(string parent, FileEntry entry) => new()
    {
        Name = entry.Name,
        Path = $"{parent}/{entry.Name}",
        Parent = Folder(parent),
        IsFolder = entry.IsFolder,
        HasChildren = entry.IsFolder && folder($"{parent}/{entry.Name}").Any(),
    };

    private static FileSystemFolderModel? Folder(string path) => path.Length == 0 ? null : new() { Path = path };

    private static string Trimmed(string path) => path.Trim('/') is { Length: > 0 } inner ? $"/{inner}" : "";

    private static string ParentOf(string path) => Trimmed(path) is { Length: > 0 } trimmed ? trimmed[..trimmed.LastIndexOf('/')] : "";

    private static string NameOf(string path) => path.TrimEnd('/').Split('/')[^1];
}
