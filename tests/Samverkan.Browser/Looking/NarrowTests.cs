namespace Samverkan.Browser.Looking;

/// <summary>320 px is what remains of a desk's screen at 400 %.</summary>
public sealed class NarrowTests(RunningSite site, BrokenSite broken, Chromium chromium)
{
    [Theory, InlineData(320), InlineData(390), InlineData(1280)]
    public async Task No_page_type_scrolls_sideways(int width)
    {
        await using IBrowserContext context = await chromium.Browser.NewContextAsync(new Visitor(width).Options(site.Address));
        IPage page = await context.NewPageAsync();
        List<string> wide = [];
        foreach ((string type, string address) in PageType.Addresses.Append(new(PageType.Broken, $"{broken.Address}")))
        {
            await page.GotoAsync(address);
            int measured = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (measured > width) wide.Add($"{type} is {measured} px wide");
        }

        Assert.Empty(wide);
    }

    [Theory, InlineData("/", 1280), InlineData("/en", 1280), InlineData("/", 1440), InlineData("/en", 1440)]
    public async Task The_header_stands_on_one_row(string home, int width)
    {
        await using IBrowserContext context = await chromium.Browser.NewContextAsync(new Visitor(width).Options(site.Address));
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(home);
        float[] middles = await page.EvaluateAsync<float[]>("[...document.querySelectorAll('.site-header a')].map(link => { const box = link.getBoundingClientRect(); return box.top + box.height / 2; })");
        Assert.True(middles.Max() - middles.Min() < 8, string.Join(", ", middles));
    }
}
