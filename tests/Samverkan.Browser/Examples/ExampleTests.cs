using System.Diagnostics;
using System.Text.Json;

namespace Samverkan.Browser.Examples;

/// <summary>The small clients in examples/, at work on the site with its real content.</summary>
public sealed class ExampleTests(RunningSite site, Chromium chromium)
{
    private static readonly string Examples = Path.Combine(Repository.Root, "examples");

    [Fact]
    public async Task The_page_of_an_intranet_lists_the_latest_news_and_the_materials_with_their_files()
    {
        await using IBrowserContext context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions());
        IPage page = await context.NewPageAsync();
        List<string> complaints = [];
        page.Console += (_, message) => complaints.Add(message.Text);
        await page.GotoAsync($"{new Uri(Path.Combine(Examples, "intranet", "index.html"))}?site={Uri.EscapeDataString(site.Address.GetLeftPart(UriPartial.Authority))}");
        await Assertions.Expect(page.Locator("[data-list='newsArticle'] li")).ToHaveCountAsync(5);
        await Assertions.Expect(page.Locator("[data-list='material'] li")).ToHaveCountAsync(3);
        await page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Screenshots, "example-intranet.png"), FullPage = true });
        using HttpClient visitor = site.Client();
        foreach (ILocator link in await page.Locator("li a").AllAsync())
        {
            using HttpResponseMessage answer = await visitor.GetAsync(await link.GetAttributeAsync("href"));
            Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode} {answer.RequestMessage!.RequestUri}");
        }

        Assert.Empty(complaints);
    }

    [Fact]
    public async Task The_page_of_an_intranet_says_when_the_site_does_not_answer()
    {
        await using IBrowserContext context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions());
        IPage page = await context.NewPageAsync();
        await page.GotoAsync($"{new Uri(Path.Combine(Examples, "intranet", "index.html"))}?site={Uri.EscapeDataString(FreePort.Address().GetLeftPart(UriPartial.Authority))}");
        await Assertions.Expect(page.Locator("[role='status']")).ToContainTextAsync("Försök igen");
    }

    [Fact]
    public async Task The_mirror_copies_the_whole_site_and_asks_the_second_time_only_whether_anything_has_changed()
    {
        using TemporaryFolder folder = new();
        string copy = Path.Combine(folder.Path, "copy");
        string first = await MirrorAsync(copy);
        Assert.EndsWith("Nothing is missing.", first.Trim(), StringComparison.Ordinal);
        string[] swedish = Directory.GetFiles(Path.Combine(copy, "content", "sv-SE")), english = Directory.GetFiles(Path.Combine(copy, "content", "en-US"));
        Assert.InRange(swedish.Length, 40, 200);
        Assert.Equal(swedish.Length, english.Length);
        Assert.True(Directory.GetFiles(Path.Combine(copy, "files"), "*.pdf", SearchOption.AllDirectories).Length >= 8);
        using JsonDocument page = JsonDocument.Parse(await File.ReadAllTextAsync(swedish[0]));
        Assert.True(page.RootElement.GetProperty("properties").EnumerateObject().Any());

        string again = await MirrorAsync(copy);
        Assert.Matches(@"(\d+) questions, of which \1 were answered with “unchanged”; 0 files fetched", again);
    }

    private async Task<string> MirrorAsync(string copy)
    {
        ProcessStartInfo node = new("node", [Path.Combine(Examples, "mirror", "mirror.mjs"), site.Address.GetLeftPart(UriPartial.Authority), copy, "sv-SE", "en-US"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(node) ?? throw new InvalidOperationException("Node.js did not start.");
        Task<string> said = process.StandardOutput.ReadToEndAsync(), complained = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        Assert.True(process.ExitCode == 0, await complained + await said);
        return await said;
    }
}
