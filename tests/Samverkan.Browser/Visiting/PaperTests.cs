namespace Samverkan.Browser.Visiting;

public sealed class PaperTests(RunningSite site, Chromium chromium)
{
    [Theory, InlineData("/"), InlineData("/hjalp"), InlineData("/material/vad-ar-manniskohandel-och-vad-sager-lagen")]
    public async Task On_paper_the_ways_around_the_site_are_gone_and_the_text_stays(string address)
    {
        await using IBrowserContext context = await chromium.Browser.NewContextAsync((Visitor.Wide with { Dark = true }).Options(site.Address));
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(address);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (string gone in new[] { ".exit", ".skip", ".site-nav", ".site-tools" })
            await Assertions.Expect(page.Locator(gone)).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.Equal("rgb(20, 32, 31)", await page.EvaluateAsync<string>("getComputedStyle(document.body).color"));
    }
}
