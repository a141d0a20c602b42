using System.Xml.Linq;
using Samverkan.Cms.Sync.Format;
using Samverkan.Cms.Sync.Kinds;

namespace Samverkan.Cms.Sync;

/// <summary>
/// What a <c>Clean</c> mark removes: children of its item that the folder does not have. Nothing is removed while a file of the kind could not be read: it may be the
/// child's.
/// </summary>
internal sealed class SyncCleaning(IReadOnlyList<(SyncKind Kind, SyncFile File)> files, SyncReport report)
{
    /// <exception cref="SyncException">A file of the kind could not be read.</exception>
    public async Task<IReadOnlyList<(Guid Key, string Name)>> SurplusAsync(SyncKind kind, SyncFile mark)
    {
        if (report.Lines.FirstOrDefault(line => line.Kind == kind.Folder && line.Key == Guid.Empty && line.Change == SyncChange.Failed) is { } unread)
        {
            throw new SyncException($"nothing is cleaned while {unread.File} cannot be read", mark.Root);
        }

        HashSet<Guid> kept = [.. files.Where(f => f.Kind == kind && f.File.Change is null).Select(f => f.File.Key)];
        return [.. (await kind.ChildrenAsync(mark.Key)).Where(child => !kept.Contains(child.Key))];
    }

    public static SyncFile Mark(SyncFile clean, Guid key, string name) =>
        new(clean.Path, new XElement("Empty", new XAttribute("Key", key), new XAttribute("Alias", name), new XAttribute("Change", "Delete")));

    public static string Said(IReadOnlyList<(Guid Key, string Name)> gone) => $"not in the folder: {string.Join(", ", gone.Select(child => child.Name))}";
}
