using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Samverkan.Benchmarks.Http;
using Samverkan.Content.Review;

namespace Samverkan.Benchmarks;

/// <summary>The survey that "Att se över" answers from, in a site of many news with the texts, pictures and links of one of the site's own: the first, and those after something was published.</summary>
internal static class Surveying
{
    private static readonly Guid Article = new("a2b834d5-8ee2-5416-a3ab-67a77ca1c2d3"); // in the site's uSync folder

    public static async Task RunAsync(int documents)
    {
        string data = Directory.CreateTempSubdirectory("samverkan-benchmark-").FullName;
        await using (WebApplication app = await HttpSite.RunAsync(data, isBare: false))
        {
            IContentService contents = app.Services.GetRequiredService<IContentService>();
            IContent article = contents.GetById(Article) ?? throw new InvalidOperationException("The site's content was not imported.");
            Fill(contents, article, documents);
            SiteSurvey survey = app.Services.GetRequiredService<SiteSurvey>();
            await TimeAsync(survey, "the first");
            for (int round = 1; round <= 3; round++)
            {
                if (!contents.Publish(article, ["sv-SE"]).Success) throw new InvalidOperationException("The article was not published.");
                await TimeAsync(survey, "after another was published");
            }
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(data, recursive: true);
    }

    private static void Fill(IContentService contents, IContent article, int documents)
    {
        foreach (int[] some in Enumerable.Range(0, documents).Chunk(500)) contents.Save([.. some.Select(number => Copy(contents, article, number))]);
        IContent archive = contents.GetById(article.ParentId) ?? throw new InvalidOperationException("The article stands nowhere.");
        contents.PublishBranch(archive, PublishBranchFilter.IncludeUnpublished, [.. article.PublishedCultures]);
    }

    private static IContent Copy(IContentService contents, IContent article, int number)
    {
        IContent copy = contents.Create("", article.ParentId, article.ContentType.Alias);
        foreach (string culture in article.PublishedCultures) copy.SetCultureName($"{article.GetCultureName(culture)} {number}", culture);
        foreach (IProperty property in article.Properties)
        {
            foreach (IPropertyValue value in property.Values) copy.SetValue(property.Alias, value.PublishedValue, value.Culture);
        }

        return copy;
    }

    private static async Task TimeAsync(SiteSurvey survey, string which)
    {
        Stopwatch clock = Stopwatch.StartNew();
        IReadOnlyList<SurveyedPage> pages = await survey.MakeAsync();
        Console.WriteLine($"{which}: {clock.Elapsed.TotalMilliseconds:0} ms for {pages.Count} pages and languages, {pages.Count(page => page.Findings > 0)} with findings");
    }
}
