using System.CommandLine;
using Samverkan.Cms.Search.Editors;
using Samverkan.Cms.Search.Site;
using Spectre.Console;

namespace Samverkan.Web.Commands;

/// <summary><c>index rebuild</c>: the search indexes, built anew from the content.</summary>
internal static class IndexCommand
{
    public static bool IsAsked(string[] args) => args is ["index", ..];

    public static Task<int> RunAsync(string[] args)
    {
        Command rebuild = new("rebuild", "Builds every search index anew. The site must be stopped; while it runs, use the backoffice: Settings > Examine Management.");
        rebuild.SetAction((_, stop) => EngineCommand.RunAsync("index", (engine, progress) => RebuildAsync(engine, progress, stop), Ended));
        RootCommand root = new("The partnership's website.") { new Command("index", "The search indexes.") { rebuild } };
        return root.Parse(args).InvokeAsync();
    }

    private static async Task<(SiteIndexes Site, EditorIndexes Editors)> RebuildAsync(IServiceProvider engine, IProgress<(int Done, int Total)> progress, CancellationToken stop)
    {
        await engine.GetRequiredService<SiteIndexing>().RebuildAsync(progress, stop);
        await engine.GetRequiredService<EditorIndexing>().RebuildAsync(progress, stop);
        return (engine.GetRequiredService<SiteIndexes>(), engine.GetRequiredService<EditorIndexes>());
    }

    private static int Ended((SiteIndexes Site, EditorIndexes Editors) built)
    {
        (SiteIndexes indexes, EditorIndexes editors) = built;
        AnsiConsole.WriteLine($"{EditorIndexes.Name}: {editors.Count} documents, media and elements");
        foreach (string culture in indexes.Cultures.Order(StringComparer.Ordinal)) AnsiConsole.WriteLine($"{culture}: {indexes.Count(culture)} pages and files");
        return 0;
    }
}
