using System.CommandLine;
using Samverkan.Cms.Sync;

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
        import.SetAction((parsed, stop) => EngineCommand.RunAsync("import", (engine, progress) => engine.GetRequiredService<SyncImport>().RunAsync(parsed.GetValue(strict), progress, stop), Ended));
        export.SetAction((_, stop) => EngineCommand.RunAsync("export", (engine, progress) => engine.GetRequiredService<SyncExport>().RunAsync(progress, stop), Ended));
        diff.SetAction((_, stop) => EngineCommand.RunAsync("diff", (engine, _) => engine.GetRequiredService<SyncImport>().CompareAsync(stop), Ended));
        RootCommand root = new("The partnership's website.") { new Command("usync", "The site's content as files.") { import, export, diff } };
        return root.Parse(args).InvokeAsync();
    }

    private static int Ended(SyncReport report)
    {
        UsyncTable.Show(report);
        return report.IsClean ? 0 : 1;
    }
}
