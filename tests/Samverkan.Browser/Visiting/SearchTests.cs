using System.Text.RegularExpressions;

namespace Samverkan.Browser.Visiting;

/// <summary>Searching, with script; <see cref="WithoutScriptTests"/> does without.</summary>
public sealed class SearchTests(RunningSite site, Chromium chromium) : IAsyncLifetime
{
    private IBrowserContext? _context;

    private IPage Page => _context!.Pages[0]; // made before each test

    private ILocator Hits => Page.Locator(".results__hit h3 a");

    public async ValueTask InitializeAsync()
    {
        _context = await chromium.Browser.NewContextAsync(Visitor.Wide.Options(site.Address));
        await _context.NewPageAsync();
    }

    public ValueTask DisposeAsync() => _context!.DisposeAsync();

    [Fact]
    public async Task Titles_are_suggested_as_a_visitor_types()
    {
        List<string> complaints = [];
        Page.Console += (_, message) => complaints.Add(message.Text);
        await Page.GotoAsync("/sok");
        await Page.Locator("#q").PressSequentiallyAsync("åkla");
        await Assertions.Expect(Page.Locator("#suggestions option[value='Åklagarmyndigheten']")).ToHaveCountAsync(1);
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task An_answer_is_narrowed_down_and_widened_again()
    {
        await Page.GotoAsync("/sok?q=m%C3%A4nniskohandel");
        string all = await Page.Locator(".results__count").InnerTextAsync();
        ILocator news = Page.Locator(".facets").GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Nyheter") });
        await news.ClickAsync();
        foreach (ILocator hit in await Hits.AllAsync()) Assert.Contains("/nyheter/", await hit.GetAttributeAsync("href"));
        await Assertions.Expect(news).ToHaveAttributeAsync("aria-current", "true");
        await news.ClickAsync();
        await Assertions.Expect(Page.Locator(".results__count")).ToHaveTextAsync(all);
    }

    [Fact]
    public async Task A_misspelling_leads_to_what_was_meant()
    {
        await Page.GotoAsync("/sok?q=kvinofridslinjen");
        await Page.Locator(".results__instead a").ClickAsync();
        await Assertions.Expect(Hits.First).ToHaveTextAsync("Hjälp");
    }

    [Fact]
    public async Task What_is_nowhere_still_leads_on()
    {
        await Page.GotoAsync("/en/search?q=xylophone");
        await Page.Locator(".results__empty").GetByRole(AriaRole.Link, new() { Name = "Materials" }).ClickAsync();
        Assert.Equal("/en/materials", new Uri(Page.Url).AbsolutePath);
    }
}
