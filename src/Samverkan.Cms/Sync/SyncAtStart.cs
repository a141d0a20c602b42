using Microsoft.Extensions.Logging;

namespace Samverkan.Cms.Sync;

/// <summary>
/// What the settings want done with the folder at each start. A stop file in the folder forbids the import; a once file lets it run one time and becomes the stop file.
/// What cannot be imported is logged and stops nothing.
/// </summary>
public sealed partial class SyncAtStart(SyncSettings settings, SyncFolder folder, SyncImport import, SyncExport export, ILogger<SyncAtStart> log)
{
    public async Task RunAsync(CancellationToken stop)
    {
        if (IsAsked(settings.ExportAtStartup)) await export.RunAsync(stop: stop, group: settings.ExportAtStartup);
        if (!IsAsked(settings.ImportAtStartup) || !folder.Exists || System.IO.File.Exists(Named(settings.StopFile))) return;
        SyncReport report = await import.RunAsync(strict: false, stop: stop, group: settings.ImportAtStartup);
        foreach (SyncLine line in report.Failures) NotImported(line.ToString());
        if (System.IO.File.Exists(Named(settings.OnceFile))) System.IO.File.Move(Named(settings.OnceFile), Named(settings.StopFile), overwrite: true);
    }

    private static bool IsAsked(string group) => !group.Equals("None", StringComparison.OrdinalIgnoreCase);

    private string Named(string file) => Path.Combine(folder.Root, file);

    [LoggerMessage(LogLevel.Warning, "uSync at startup: {Line}")]
    private partial void NotImported(string line);
}
