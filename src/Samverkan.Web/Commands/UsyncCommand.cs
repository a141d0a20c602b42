using System.CommandLine;
using Samverkan.Cms.Hosting;
using Samverkan.Cms.Sync;
using Samverkan.Content.Site;
using Samverkan.Web.Hosting;
using Spectre.Console;

namespace Samverkan.Web.Commands;

/// <summary><c>usync import|export|diff</c>: the site's content as files, from the command line.</summary>
internal static class UsyncCommand
{
    public static bool IsAsked(string[] args) => args is ["usync", ..];

    public static Task<int> RunAsync(string[] args)
    {
        Option<bool> strict = new("--strict") { Description = "One item that cannot be imported rolls everything back." };
        Command import = new("import", "Reads the folder into the site.") { strict };
        Command export = new("export", "Writes the site into the folder.");
        Command diff = new("diff", "Shows what an import would change, and changes nothing.");
        import.SetAction((parsed, stop) => WithEngineAsync("import", (engine, progress) => engine.GetRequiredService<SyncImport>().RunAsync(parsed.GetValue(strict), progress, stop)));
        export.SetAction((_, stop) => WithEngineAsync("export", (engine, progress) => engine.GetRequiredService<SyncExport>().RunAsync(progress, stop)));
        diff.SetAction((_, stop) => WithEngineAsync("diff", (engine, _) => engine.GetRequiredService<SyncImport>().CompareAsync(stop)));
        RootCommand root = new("The partnership's website.") { new Command("usync", "The site's content as files.") { import, export, diff } };
        return root.Parse(args).InvokeAsync();
    }

    private static async Task<int> WithEngineAsync(string what, Func<IServiceProvider, IProgress<(int Done, int Total)>, Task<SyncReport>> work)
    {
        HostApplicationBuilder builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") });
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["uSync:Settings:ImportOnFirstBoot"] = "false", // the command itself says what is imported
            ["uSync:Settings:ImportAtStartup"] = "None",
            ["uSync:Settings:ExportAtStartup"] = "None",
        });
        builder.Services.AddEngineRoom(builder.Configuration, builder.Environment.ContentRootPath, [typeof(SiteContext).Assembly, typeof(Site).Assembly]);
        using IHost host = builder.Build();
        try
        {
            await host.Services.StartEngineRoomAsync();
            SyncReport report = await ProgressAsync(what, progress => work(host.Services, progress));
            UsyncTable.Show(report);
            return report.IsClean ? 0 : 1;
        }
        catch (Exception failure) when (StartFailure.IsKnown(failure))
        {
            StartFailure.TellCommand(failure);
            return 1;
        }
    }

    private static Task<SyncReport> ProgressAsync(string what, Func<IProgress<(int Done, int Total)>, Task<SyncReport>> work) => AnsiConsole.Progress().StartAsync(context =>
    {
        ProgressTask task = context.AddTask(what);
        return work(new Progress<(int Done, int Total)>(step => (task.MaxValue, task.Value) = (step.Total, step.Done)));
    });
}
