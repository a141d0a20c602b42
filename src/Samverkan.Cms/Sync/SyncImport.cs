using System.Xml.Linq;
using Samverkan.Cms.Persistence;
using Samverkan.Cms.Sync.Format;
using Samverkan.Cms.Sync.Kinds;

namespace Samverkan.Cms.Sync;

/// <summary>
/// Reads the folder into the site, in two passes and then the deletions. One failing item does not stop the others: each is committed by itself, since Core's
/// services leave a scope uncompleted when they refuse, and that would take everything along. An import that must be whole has one scope, and is rolled back when
/// anything is missing.
/// </summary>
public sealed class SyncImport(SyncKinds kinds, SyncFolder folder, ICoreScopeProvider scopes)
{
    /// <summary>An import is going on in this process: what is saved now comes from the folder.</summary>
    public bool IsRunning { get; private set; }

    /// <param name="strict">One failure rolls everything back.</param>
    /// <param name="progress">Told after each file: how many are done, of how many.</param>
    /// <param name="stop">Ends it between two files.</param>
    /// <param name="group">Of the folder only <c>Settings</c> or <c>Content</c>.</param>
    /// <exception cref="SyncFailedException">Something could not be imported, and <paramref name="strict"/> was asked for.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public async Task<SyncReport> RunAsync(bool strict, IProgress<(int Done, int Total)>? progress = null, CancellationToken stop = default, string group = "All")
    {
        RequireFolder();
        SyncReport report = new();
        IsRunning = true;
        try
        {
            var files = Read(report, group);
            if (strict && !report.IsClean) throw new SyncFailedException(report); // what cannot be read is told alone, without what would miss it
            Passes passes = new(report, folder, files, progress);
            if (strict) await WholeAsync(passes, report, stop); else await passes.RunAsync(stop);
            return report;
        }
        finally
        {
            IsRunning = false; // after the scope has sent its notifications
        }
    }

    private async Task WholeAsync(Passes passes, SyncReport report, CancellationToken stop)
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        await passes.RunAsync(stop);
        if (!report.IsClean) throw new SyncFailedException(report);
        if (!scope.Complete()) throw new InvalidOperationException("One of Core's services refused something during the import without saying so; everything was rolled back.");
    }

    /// <summary>What an import would change, without changing it.</summary>
    public async Task<SyncReport> CompareAsync(CancellationToken stop = default)
    {
        RequireFolder();
        SyncReport report = new();
        var files = Read(report, "All");
        SyncCleaning cleaning = new(files, report);
        foreach ((SyncKind kind, SyncFile file) in files)
        {
            stop.ThrowIfCancellationRequested();
            await CompareAsync(report, cleaning, kind, file);
        }

        return report;
    }

    private async Task CompareAsync(SyncReport report, SyncCleaning cleaning, SyncKind kind, SyncFile file)
    {
        if (file.Change == "Clean")
        {
            IReadOnlyList<(Guid, string Name)> gone = await cleaning.SurplusAsync(kind, file);
            report.Add(new SyncLine(kind.Folder, file.Alias, file.Key, gone.Count > 0 ? SyncChange.Deleted : SyncChange.None, folder.Relative(file.Path), 0, gone.Count > 0 ? SyncCleaning.Said(gone) : null));
            return;
        }

        XElement? stored = await kind.StoredAsync(file);
        string? difference = stored is null || file.Change is not null ? null : SyncComparison.Difference(file.Root, stored);
        SyncChange change = file.Change is { } mark ? mark == "Delete" && stored is not null ? SyncChange.Deleted : SyncChange.None
            : stored is null ? SyncChange.Created : difference is null ? SyncChange.None : SyncChange.Updated;
        report.Add(new SyncLine(kind.Folder, file.Alias, file.Key, change, folder.Relative(file.Path), 0, difference));
    }

    private void RequireFolder()
    {
        if (!folder.Exists) throw new DirectoryNotFoundException($"There is no uSync folder {folder.Root}. Name the right one in {SyncSettings.Section}:{nameof(SyncSettings.RootFolder)}.");
    }

    /// <summary>All files in the order of import: by kind, then by level. Of two files with one key the first counts.</summary>
    private IReadOnlyList<(SyncKind Kind, SyncFile File)> Read(SyncReport report, string group)
    {
        List<(SyncKind, SyncFile)> all = [];
        if (folder.Format is { } format && format != SyncExport.Format) report.Add(new SyncLine("", "usync.config", Guid.Empty, SyncChange.None, "usync.config", 1, $"the folder is in format {format}, and {SyncExport.Format} is what is known here"));
        foreach (SyncKind kind in kinds.Where(kind => SyncKinds.IsIn(group, kind)))
        {
            Dictionary<Guid, SyncFile> seen = [];
            foreach (SyncFile file in folder.Read(kind.Folder, (path, failure) => Fail(report, kind, Path.GetFileName(path), Guid.Empty, path, failure)).Where(kind.Takes).OrderBy(f => f.Level))
            {
                if (file.Key == Guid.Empty && file.Change is null) Fail(report, kind, file.Alias, file.Key, file.Path, new SyncException("the root element has no valid Key", file.Root));
                else if (!seen.TryAdd(file.Key, file) && kind is not DomainSync) Fail(report, kind, file.Alias, file.Key, file.Path, new SyncException($"the key {file.Key} stands in {Path.GetFileName(seen[file.Key].Path)} too", file.Root));
                else all.Add((kind, file));
            }
        }

        return all;
    }

    private void Fail(SyncReport report, SyncKind kind, string name, Guid key, string path, SyncException failure) =>
        report.Add(new SyncLine(kind.Folder, name, key, SyncChange.Failed, folder.Relative(path), failure.Line, failure.Message));

    /// <summary>One run over the files.</summary>
    private sealed class Passes(SyncReport report, SyncFolder folder, IReadOnlyList<(SyncKind Kind, SyncFile File)> files, IProgress<(int, int)>? progress)
    {
        private readonly Dictionary<SyncFile, Outcome> _outcomes = files.ToDictionary(f => f.File, _ => new Outcome());
        private int _done;

        public async Task RunAsync(CancellationToken stop)
        {
            // data types, compositions and pickers refer to each other: settings in two passes before the content that uses them
            foreach (bool content in (bool[])[false, true])
            {
                var group = files.Where(f => f.File.Change is null && f.Kind.IsContent == content).OrderBy(f => f.Kind.Order).ToArray();
                foreach (var (kind, file) in group) await TryAsync(file, stop, async outcome => await WriteAsync(kind, file, outcome));
                foreach (var (kind, file) in group) await TryAsync(file, stop, outcome => kind.WriteReferencesAsync(file, outcome.References));
            }

            foreach (var (kind, file) in files.Where(f => f.File.Change == "Delete").OrderByDescending(f => f.Kind.Order).ThenByDescending(f => f.File.Level))
            {
                await TryAsync(file, stop, async outcome => outcome.Change = await kind.DeleteAsync(file, outcome.Notes) ? SyncChange.Deleted : SyncChange.None);
            }

            SyncCleaning cleaning = new(files, report);
            foreach (var (kind, file) in files.Where(f => f.File.Change == "Clean").OrderByDescending(f => f.Kind.Order).ThenByDescending(f => f.File.Level))
            {
                await TryAsync(file, stop, outcome => CleanAsync(cleaning, kind, file, outcome));
            }

            foreach (var (kind, file) in files) report.Add(Line(kind, file, _outcomes[file]));
        }

        private static async Task WriteAsync(SyncKind kind, SyncFile file, Outcome outcome)
        {
            XElement? stored = await kind.StoredAsync(file);
            if (stored is not null && SyncComparison.Same(file.Root, stored)) return;
            await kind.WriteAsync(file, outcome.Notes);
            outcome.Change = stored is null ? SyncChange.Created : await kind.StoredAsync(file) is { } now && SyncComparison.Same(stored, now) ? SyncChange.None : SyncChange.Updated;
        }

        private static async Task CleanAsync(SyncCleaning cleaning, SyncKind kind, SyncFile file, Outcome outcome)
        {
            IReadOnlyList<(Guid Key, string Name)> gone = await cleaning.SurplusAsync(kind, file);
            foreach ((Guid key, string name) in gone) await kind.DeleteAsync(SyncCleaning.Mark(file, key, name), outcome.Notes);
            if (gone.Count > 0) (outcome.Change, outcome.Said) = (SyncChange.Deleted, SyncCleaning.Said(gone));
        }

        private async Task TryAsync(SyncFile file, CancellationToken stop, Func<Outcome, Task> work)
        {
            stop.ThrowIfCancellationRequested();
            Outcome outcome = _outcomes[file];
            if (outcome.Failure is null)
            {
                try { await work(outcome); }
                catch (SyncException failure) { outcome.Failure = failure; }
                catch (Exception failure) when (failure is not OperationCanceledException && !StoreFailure.Is(failure)) { outcome.Failure = new SyncException($"{failure.GetType().Name}: {failure.Message}", file.Root); }
            }

            progress?.Report((++_done, files.Count * 2));
        }

        private SyncLine Line(SyncKind kind, SyncFile file, Outcome outcome)
        {
            SyncException? problem = outcome.Failure ?? outcome.Notes.All.Concat(outcome.References.All).FirstOrDefault();
            SyncChange change = outcome.Failure is not null ? SyncChange.Failed : problem is not null ? SyncChange.Incomplete : outcome.Change;
            string? reason = problem is null ? outcome.Said : string.Join("; ", outcome.Failure is { } failure ? [failure.Message] : outcome.Notes.All.Concat(outcome.References.All).Select(n => n.Message));
            return new SyncLine(kind.Folder, file.Alias, file.Key, change, folder.Relative(file.Path), problem?.Line ?? 0, reason);
        }
    }

    private sealed class Outcome
    {
        public SyncChange Change { get; set; }
        public string? Said { get; set; }
        public SyncException? Failure { get; set; }
        public SyncNotes Notes { get; } = new();
        public SyncNotes References { get; } = new();
    }
}
