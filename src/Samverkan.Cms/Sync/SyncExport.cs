using System.Xml.Linq;
using Samverkan.Cms.Sync.Format;
using Samverkan.Cms.Sync.Kinds;

namespace Samverkan.Cms.Sync;

/// <summary>Writes the site into the folder. Files that say the same already keep their bytes.</summary>
public sealed class SyncExport(SyncKinds kinds, SyncFolder folder, ICoreScopeProvider scopes)
{
    /// <summary>Of the files, in versions 14 to 18.</summary>
    public const string Format = "10.7.0";

    public async Task<SyncReport> RunAsync(IProgress<(int Done, int Total)>? progress = null, CancellationToken stop = default, string group = "All")
    {
        SyncReport report = new();
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        WriteVersion();
        for (int i = 0; i < kinds.Count; i++)
        {
            if (!SyncKinds.IsIn(group, kinds[i])) continue;
            foreach (SyncItem item in await kinds[i].ExportAsync())
            {
                stop.ThrowIfCancellationRequested();
                report.Add(Write(kinds[i], item));
            }

            progress?.Report((i + 1, kinds.Count));
        }

        return report;
    }

    /// <summary>One item, after it was saved.</summary>
    public SyncLine Write(SyncKind kind, SyncItem item)
    {
        bool isNew = !System.IO.File.Exists(folder.FreePath(kind.Folder, item.Key, item.Stem));
        (string path, bool changed) = folder.Write(kind.Folder, item.Key, item.Stem, item.Root, onlyIfDifferent: true);
        if (kind is MediaSync media) media.ExportFile(item.Key);
        return new SyncLine(kind.Folder, item.Name, item.Key, !changed ? SyncChange.None : isNew ? SyncChange.Created : SyncChange.Updated, folder.Relative(path));
    }

    private void WriteVersion()
    {
        string path = Path.Combine(folder.Root, "usync.config");
        if (System.IO.File.Exists(path)) return;
        Directory.CreateDirectory(folder.Root);
        System.IO.File.WriteAllBytes(path, SyncXml.Bytes(new XElement("uSync", new XAttribute("version", "18.0.0.0"), new XAttribute("format", Format))));
    }
}
