using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Samverkan.Cms.Hosting;
using Samverkan.Web.Hosting;

namespace Samverkan.Benchmarks.Http;

/// <summary>The site with its own content, read by apps, with as many news as they ask for.</summary>
internal static class DeliverySite
{
    public const int News = 10;

    private const string Swedish = "sv-SE";

    public static async Task RunAsync()
    {
        string data = Directory.CreateTempSubdirectory("samverkan-benchmark-").FullName;
        await using (WebApplication app = Site.Build(["--environment=Production", "--applicationName=Samverkan.Web", $"--contentRoot={Path.Combine(Source.Root, "src", "Samverkan.Web")}"], builder => Configure(builder, data)))
        {
            await app.StartAsync();
            await app.Services.GetRequiredService<SiteState>().Settled;
            Fill(app.Services.GetRequiredService<IContentService>(), app.Services.GetRequiredService<IContentTypeService>().Get("newsArticle")!.Id); // of the site's own files
            await PinnedProcess.ServeAsync(app.Urls.Single());
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(data, recursive: true);
    }

    private static void Configure(WebApplicationBuilder builder, string data)
    {
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            [DataDirectory.Setting] = data,
            ["uSync:Settings:RootFolder"] = Path.Combine(Source.Root, "uSync", "v18"),
            ["Umbraco:CMS:DeliveryApi:Enabled"] = "true",
            ["Umbraco:CMS:Unattended:UnattendedUserEmail"] = "benchmark@example.org",
            ["Umbraco:CMS:Unattended:UnattendedUserPassword"] = "only for this process 1",
        });
        builder.Configuration["Serilog:MinimumLevel:Default"] = "Error";
        builder.WebHost.UseUrls("http://127.0.0.1:0");
    }

    private static void Fill(IContentService contents, int type)
    {
        IContent[] news = [.. contents.GetPagedOfType(type, 0, News, out _, null!).Where(one => one.PublishedCultures.Contains(Swedish))]; // no filter
        for (int more = news.Length; more < News; more++)
        {
            IContent copy = contents.Copy(news[more % news.Length], news[more % news.Length].ParentId, relateToOriginal: false) ?? throw new InvalidOperationException("A news item was not copied.");
            if (!contents.Publish(copy, [Swedish]).Success) throw new InvalidOperationException($"{copy.Name} was not published.");
        }
    }
}
