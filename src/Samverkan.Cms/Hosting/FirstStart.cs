using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Cms.Security;
using Samverkan.Cms.Sync;

namespace Samverkan.Cms.Hosting;

/// <summary>What happens once to an empty database: the site's own content comes in, whole, and somebody gets the right to sign in.</summary>
internal sealed class FirstStart(IServiceProvider services)
{
    private const string Imported = "Samverkan.FirstImport";
    private readonly DataDirectory _data = services.GetRequiredService<DataDirectory>();
    private readonly bool _isNew = !System.IO.File.Exists(services.GetRequiredService<DataDirectory>().Database);
    private readonly bool _hadMedia = Directory.EnumerateFiles(services.GetRequiredService<DataDirectory>().Media, "*", SearchOption.AllDirectories).Any();

    public async Task FillAsync(CancellationToken stop)
    {
        FirstAdministrator administrator = services.GetRequiredService<FirstAdministrator>();
        administrator.Require();
        await ImportAsync(stop);
        await administrator.EnsureAsync(); // last: what it announces is true then
    }

    private async Task ImportAsync(CancellationToken stop)
    {
        SyncSettings settings = services.GetRequiredService<SyncSettings>();
        IKeyValueService values = services.GetRequiredService<IKeyValueService>();
        if (!settings.ImportOnFirstBoot || !services.GetRequiredService<SyncFolder>().Exists || values.GetValue(Imported) is not null) return;
        await services.GetRequiredService<SyncImport>().RunAsync(strict: true, stop: stop, group: settings.FirstBootGroup);
        values.SetValue(Imported, DateTime.UtcNow.ToString("O"));
    }

    /// <summary>Removes what a failed first start has made; media that lay there before are somebody's, and stay.</summary>
    public void Undo()
    {
        if (!_isNew) return;
        SqliteConnection.ClearAllPools();
        foreach (string file in (string[])[_data.Database, _data.Database + "-wal", _data.Database + "-shm"]) Try(() => System.IO.File.Delete(file));
        if (!_hadMedia) Try(() => Directory.Delete(_data.Media, recursive: true));
    }

    private static void Try(Action remove)
    {
        try { remove(); }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException) { } // the failure that is on its way says what is wrong with the disk
    }
}
