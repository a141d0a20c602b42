namespace Samverkan.Browser.Visiting;

/// <summary>Everything works where script is switched off.</summary>
public sealed class WithoutScriptTests(RunningSite site, Chromium chromium) : IAsyncLifetime
{
    private IBrowserContext? _context;

    private IPage Page => _context!.Pages[0]; // made before each test

    public async ValueTask InitializeAsync()
    {
        _context = await chromium.Browser.NewContextAsync((Visitor.Phone with { Script = false }).Options(site.Address));
        await _context.NewPageAsync();
    }

    public ValueTask DisposeAsync() => _context!.DisposeAsync();

    [Fact]
    public async Task The_menu_opens_and_leads_on()
    {
        await Page.GotoAsync("/");
        ILocator link = Page.Locator(".site-nav").GetByRole(AriaRole.Link, new() { Name = "Material" });
        await Assertions.Expect(link).ToBeHiddenAsync();
        await Page.GetByText("Meny", new() { Exact = true }).ClickAsync();
        await link.ClickAsync();
        await Assertions.Expect(Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("Material"));
    }

    [Fact]
    public async Task Search_finds_a_page()
    {
        await Page.GotoAsync("/sok");
        await Page.Locator("#q").FillAsync("lagen");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Sök" }).ClickAsync();
        await Page.Locator(".results").GetByRole(AriaRole.Link, new() { Name = "Lagen", Exact = true }).ClickAsync();
        Assert.Equal("/fyra-rum/lagen", new Uri(Page.Url).AbsolutePath);
    }

    [Fact]
    public async Task The_language_switch_keeps_to_the_page()
    {
        await Page.GotoAsync("/fyra-rum/lagen");
        await Page.GetByText("Meny", new() { Exact = true }).ClickAsync();
        await Page.GetByRole(AriaRole.Link, new() { Name = "English", Exact = true }).ClickAsync();
        Assert.Equal("/en/four-rooms/the-law", new Uri(Page.Url).AbsolutePath);
    }

    [Fact]
    public async Task Teachers_choose_among_the_materials()
    {
        await Page.GotoAsync("/material");
        await Page.GetByLabel("Slag").SelectOptionAsync(new SelectOptionValue { Label = "Övning" });
        await Page.GetByRole(AriaRole.Button, new() { Name = "Visa" }).ClickAsync();
        await Assertions.Expect(Page.Locator(".materials__row")).ToHaveCountAsync(1);
        await Assertions.Expect(Page.Locator(".materials__row")).ToContainTextAsync("Källkritik");
    }

    [Fact]
    public async Task Answers_in_an_accordion_open()
    {
        await Page.GotoAsync("/hjalp");
        ILocator entry = Page.Locator("details.accordion__entry").First;
        await entry.Locator("summary").ClickAsync();
        await Assertions.Expect(entry.Locator(".prose")).ToBeVisibleAsync();
    }
}
