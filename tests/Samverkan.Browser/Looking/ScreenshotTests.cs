namespace Samverkan.Browser.Looking;

/// <summary>Pictures to look at: every page type, on a phone and on a desk, by day and by night, in artifacts/screenshots.</summary>
public sealed class ScreenshotTests(RunningSite site, BrokenSite broken, Chromium chromium)
{
    private static readonly Visitor[] Visitors = [new(390), new(390, Dark: true), new(1440), new(1440, Dark: true)];

    public static TheoryData<string> Names => [.. Visitors.Select(visitor => visitor.Name)];

    [Theory, MemberData(nameof(Names))]
    public async Task Every_page_type_is_photographed(string name)
    {
        Visitor visitor = Visitors.Single(visitor => visitor.Name == name);
        await using IBrowserContext context = await chromium.Browser.NewContextAsync(visitor.Options(site.Address));
        IPage page = await context.NewPageAsync();
        foreach ((string type, string address) in PageType.Addresses.Append(new(PageType.Broken, $"{broken.Address}")))
        {
            await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
            await Pictures.AllLoadedAsync(page);
            await page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Screenshots, $"{type}-{name}.png"), FullPage = true, Animations = ScreenshotAnimations.Disabled });
        }
    }
}
