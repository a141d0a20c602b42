using System.Globalization;
using Samverkan.Cms.Search.Site;
using Samverkan.Tests.Delivery;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;

namespace Samverkan.Tests.Search;

/// <summary>Questions as people would ask them, and what must be among the first three answers.</summary>
public sealed class RelevanceTests(Website site, ITestOutputHelper output) : IClassFixture<Website>
{
    private const int First = 3;
    private const double Least = 0.85;

    [Fact]
    public async Task What_is_asked_is_answered_among_the_first_three()
    {
        await site.IndexedAsync();
        string[][] questions = [.. System.IO.File.ReadLines(Repository.Folder("tests/Samverkan.Tests/Search/questions.tsv")).Select(line => line.Split('\t'))];
        (string Asked, int Rank, string Found)[] answers = [.. questions.Select(question => Answer(question[0], question[1], question[2].Split(' ')))];
        double mean = answers.Average(answer => answer.Rank == 0 ? 0 : 1.0 / answer.Rank);
        output.WriteLine($"Mean reciprocal rank of {answers.Length} questions: {mean.ToString("0.000", CultureInfo.InvariantCulture)}");
        foreach ((string asked, int rank, string found) in answers.Where(answer => answer.Rank != 1)) output.WriteLine($"{rank}\t{asked}\t{found}");
        Assert.True(answers.All(answer => answer.Rank > 0), string.Join('\n', answers.Where(answer => answer.Rank == 0)));
        Assert.True(mean >= Least, $"The mean reciprocal rank is {mean}.");
    }

    private (string Asked, int Rank, string Found) Answer(string culture, string text, string[] expected)
    {
        string[] found = [.. site.Get<SiteSearch>().Find(new(text, culture, new Dictionary<string, string>(), 0, First)).Hits.Select(hit => Address(hit, culture))];
        return (text, Array.FindIndex(found, expected.Contains) + 1, string.Join(' ', found));
    }

    private string Address(SearchHit hit, string culture) => site.Get<SitePages>().In(culture, () => hit.File is { } file
        ? Path.GetFileName(site.Get<IPublishedUrlProvider>().GetMediaUrl(file))
        : site.Get<IPublishedUrlProvider>().GetUrl(hit.Page, UrlMode.Relative, culture).TrimEnd('/'));
}
