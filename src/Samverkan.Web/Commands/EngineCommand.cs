using Samverkan.Cms.Hosting;
using Samverkan.Content.Site;
using Samverkan.Web.Hosting;
using Samverkan.Web.Searching;
using Spectre.Console;

namespace Samverkan.Web.Commands;

/// <summary>Runs a command on the engine room alone, while the site is stopped, and shows how far it has come.</summary>
internal static class EngineCommand
{
    /// <param name="what">Named beside the progress.</param>
    /// <param name="work">With the engine room's services.</param>
    /// <param name="end">Shows the result and gives the exit code.</param>
    /// <returns>The exit code: 1 when the engine room could not start.</returns>
    public static async Task<int> RunAsync<T>(string what, Func<IServiceProvider, IProgress<(int Done, int Total)>, Task<T>> work, Func<T, int> end)
    {
        HostApplicationBuilder builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") });
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["uSync:Settings:ImportOnFirstBoot"] = "false", // the command itself says what is imported
            ["uSync:Settings:ImportAtStartup"] = "None",
            ["uSync:Settings:ExportAtStartup"] = "None",
        });
        builder.Services.AddEngineRoom(builder.Configuration, builder.Environment.ContentRootPath, [typeof(SiteContext).Assembly, typeof(Site).Assembly]).AddSiteSearch();
        using IHost host = builder.Build();
        try
        {
            await host.Services.StartEngineRoomAsync();
            return end(await ProgressAsync(what, progress => work(host.Services, progress)));
        }
        catch (Exception failure) when (StartFailure.IsKnown(failure))
        {
            StartFailure.TellCommand(failure);
            return 1;
        }
    }

    private static Task<T> ProgressAsync<T>(string what, Func<IProgress<(int Done, int Total)>, Task<T>> work) => AnsiConsole.Progress().StartAsync(context =>
    {
        ProgressTask task = context.AddTask(what);
        return work(new Progress<(int Done, int Total)>(step => (task.MaxValue, task.Value) = (step.Total, step.Done)));
    });
}
