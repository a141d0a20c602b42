using System.Xml.Linq;
using Samverkan.Cms.Sync.Format;

namespace Samverkan.Cms.Sync;

/// <summary>The folder on disk: a flat folder a kind, a file an item, the media's binaries beside it.</summary>
/// <param name="root">Where items are written.</param>
/// <param name="extension">Of the files, without dot.</param>
/// <param name="before">Folders that are read first, in this order, and whose files later ones with the same key replace; none: <c>uSync/Root</c>.</param>
public sealed class SyncFolder(string root, string extension, params string[] before)
{
    /// <summary><c>uSync/v18</c>.</summary>
    public string Root => root;

    /// <summary><c>uSync/media</c>: uSync itself leaves binaries out.</summary>
    public string Media => Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(root))!, "media");

    public bool Exists => Directory.Exists(root) || Before.Any(Directory.Exists);

    private string[] Before => before.Length > 0 ? before : [Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(root))!, "Root")];

    /// <summary>The format that <c>usync.config</c> names; null when there is none.</summary>
    public string? Format
    {
        get
        {
            string path = Path.Combine(root, "usync.config");
            try { return System.IO.File.Exists(path) ? (string?)SyncFile.Read(path).Root.Attribute("format") : null; }
            catch (SyncException) { return "unreadable"; }
        }
    }

    /// <summary>Files of a kind, by name; those that cannot be read go to <paramref name="failed"/>.</summary>
    public IReadOnlyList<SyncFile> Read(string kind, Action<string, SyncException> failed)
    {
        List<SyncFile> all = [];
        foreach (string under in (string[])[.. Before, root])
        {
            List<SyncFile> own = Read(Paths(under, kind), failed);
            HashSet<Guid> replaced = [.. own.Select(f => f.Key)];
            all.RemoveAll(f => replaced.Contains(f.Key));
            all.AddRange(own);
        }

        return all;
    }

    private static List<SyncFile> Read(string[] paths, Action<string, SyncException> failed)
    {
        List<SyncFile> files = [];
        foreach (string path in paths)
        {
            try { files.Add(SyncFile.Read(path)); }
            catch (SyncException failure) { failed(path, failure); }
        }

        return files;
    }

    public string Relative(string path) => Path.GetRelativePath(root, path);

    /// <summary>Writes an item under its name, or under the name its key already has. Unchanged bytes are not written.</summary>
    /// <returns>The file, and whether its bytes changed.</returns>
    public (string Path, bool Changed) Write(string kind, Guid key, string stem, XElement item, bool onlyIfDifferent)
    {
        string? known = Known(kind, key, stem);
        if (known is null && onlyIfDifferent && Before.Reverse().SelectMany(under => Paths(under, kind)).FirstOrDefault(p => KeyOf(p) == key) is { } inherited && SameItem(inherited, item)) return (inherited, false);
        string path = known ?? FreePath(kind, key, stem);
        byte[] bytes = SyncXml.Bytes(item);
        if (System.IO.File.Exists(path) && (System.IO.File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes) || onlyIfDifferent && SameItem(path, item))) return (path, false);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string temporary = path + ".tmp";
        System.IO.File.WriteAllBytes(temporary, bytes);
        System.IO.File.Move(temporary, path, overwrite: true);
        return (path, true);
    }

    /// <summary>Most items are in the file that bears their name: only else all of them are read.</summary>
    private string? Known(string kind, Guid key, string stem)
    {
        string[] likely = [Path.Combine(root, kind, $"{stem}.{extension}"), Path.Combine(root, kind, $"{stem}_{SyncNames.Suffix(key)}.{extension}")];
        return likely.Where(System.IO.File.Exists).FirstOrDefault(p => KeyOf(p) == key) ?? Paths(root, kind).FirstOrDefault(p => KeyOf(p) == key);
    }

    /// <summary>Where nothing says otherwise.</summary>
    public string FreePath(string kind, Guid key, string stem)
    {
        string path = Path.Combine(root, kind, $"{stem}.{extension}");
        return System.IO.File.Exists(path) ? Path.Combine(root, kind, $"{stem}_{SyncNames.Suffix(key)}.{extension}") : path;
    }

    private string[] Paths(string under, string kind)
    {
        string folder = Path.Combine(under, kind);
        return Directory.Exists(folder) ? [.. Directory.GetFiles(folder, $"*.{extension}", SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [];
    }

    private static Guid KeyOf(string path)
    {
        try { return SyncFile.Read(path).Key; }
        catch (SyncException) { return Guid.Empty; } // a broken file belongs to nobody and is left alone
    }

    private static bool SameItem(string path, XElement item)
    {
        try { return SyncComparison.Same(SyncFile.Read(path).Root, item); }
        catch (SyncException) { return false; }
    }
}
