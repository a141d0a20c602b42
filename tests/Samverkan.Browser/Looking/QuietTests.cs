namespace Samverkan.Browser.Looking;

/// <summary>What a real browser does when it opens the pages: it asks nobody else, and has nothing to complain of.</summary>
public sealed class QuietTests(RunningSite site, BrokenSite broken, Chromium chromium)
{
    [Theory, InlineData(390), InlineData(1440)]
    public async Task No_page_type_asks_another_host_or_breaks_a_rule(int width)
    {
        await using IBrowserContext context = await chromium.Browser.NewContextAsync(new Visitor(width).Options(site.Address));
        IPage page = await context.NewPageAsync();
        List<string> heard = [];
        string now = "";
        page.Request += (_, request) => { if (!IsOwn(request.Url)) heard.Add($"{now} asks {request.Url}"); };
        page.RequestFailed += (_, request) => heard.Add($"{now} fails to get {request.Url}: {request.Failure}");
        page.Console += (_, message) => { if (message.Type is "error" or "warning" && !IsOwnStatus(now, message.Text)) heard.Add($"{now} says {message.Text}"); };
        page.PageError += (_, error) => heard.Add($"{now} throws {error}");
        foreach ((string type, string address) in PageType.Addresses.Append(new(PageType.Broken, $"{broken.Address}")))
        {
            now = type;
            await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
            await Pictures.AllLoadedAsync(page);
        }

        Assert.Empty(heard);
        Assert.Empty(await context.CookiesAsync());
    }

    private bool IsOwn(string url) => url.StartsWith("data:", StringComparison.Ordinal) || new Uri(url).Authority is { } host && (host == site.Address.Authority || host == broken.Address.Authority);

    /// <summary>A browser tells of each answer that is an error; these two are meant.</summary>
    private static bool IsOwnStatus(string type, string text) => type is "404" or PageType.Broken && text.Contains($"status of {type}", StringComparison.Ordinal);
}
