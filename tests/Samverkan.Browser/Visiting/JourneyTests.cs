using System.Net;

namespace Samverkan.Browser.Visiting;

public sealed class JourneyTests(RunningSite site, Chromium chromium) : IAsyncLifetime
{
    private IBrowserContext? _context;

    private IPage Page => _context!.Pages[0]; // made before each test

    public async ValueTask InitializeAsync()
    {
        _context = await chromium.Browser.NewContextAsync(Visitor.Wide.Options(site.Address));
        await _context.NewPageAsync();
    }

    public ValueTask DisposeAsync() => _context!.DisposeAsync();

    [Theory, InlineData("/partner/kvinnoforum", "Hjälp"), InlineData("/en/four-rooms/the-way", "Help")]
    public async Task A_visitor_is_at_a_number_to_call_in_two_clicks(string from, string help)
    {
        await Page.GotoAsync(from);
        await Page.Locator(".site-tools").GetByRole(AriaRole.Link, new() { Name = help }).ClickAsync();
        ILocator first = Page.Locator("main a[href^='tel:']").First;
        await Assertions.Expect(first).ToBeInViewportAsync();
        Assert.Equal("tel:112", await first.GetAttributeAsync("href"));
    }

    [Fact]
    public async Task The_number_for_danger_is_the_largest_on_the_help_page()
    {
        await Page.GotoAsync("/hjalp");
        float[] sizes = await Page.EvaluateAsync<float[]>("[...document.querySelectorAll('.help-list__number')].map(number => parseFloat(getComputedStyle(number).fontSize))");
        Assert.All(sizes[1..], size => Assert.True(sizes[0] > size * 1.5));
    }

    [Fact]
    public async Task A_teacher_takes_the_lesson_home()
    {
        await Page.GotoAsync("/");
        await Page.Locator(".site-nav").GetByRole(AriaRole.Link, new() { Name = "Material" }).ClickAsync();
        await Page.GetByRole(AriaRole.Link, new() { Name = "Vad är människohandel, och vad säger lagen?" }).ClickAsync();
        IDownload download = await Page.RunAndWaitForDownloadAsync(() => Page.Locator(".download.button").ClickAsync());
        Assert.Matches(@"^[Ll]ektion[ -:].*m.nniskohandel.*\.pdf$", download.SuggestedFilename);
        await using Stream file = await download.CreateReadStreamAsync();
        byte[] start = new byte[5];
        await file.ReadExactlyAsync(start);
        Assert.Equal("%PDF-"u8.ToArray(), start);
    }

    [Fact]
    public async Task The_language_switch_goes_there_and_back_on_a_deep_page()
    {
        const string Swedish = "/material/kallkritik-hur-vet-vi-det-vi-vet";
        await Page.GotoAsync(Swedish);
        await Page.Locator(".languages").GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        Assert.Equal("/en/materials/source-criticism-how-do-we-know-what-we-know", new Uri(Page.Url).AbsolutePath);
        await Page.Locator(".languages").GetByRole(AriaRole.Link, new() { Name = "Svenska" }).ClickAsync();
        Assert.Equal(Swedish, new Uri(Page.Url).AbsolutePath);
    }

    [Fact]
    public async Task News_are_turned_page_by_page()
    {
        await Page.GotoAsync("/nyheter");
        string first = await Page.Locator(".news__title").First.InnerTextAsync();
        await Page.GetByRole(AriaRole.Link, new() { Name = "Äldre nyheter" }).ClickAsync();
        await Assertions.Expect(Page.Locator(".paging__position")).ToHaveTextAsync("Sida 2 av 2");
        Assert.NotEqual(first, await Page.Locator(".news__title").First.InnerTextAsync());
        await Page.GetByRole(AriaRole.Link, new() { Name = "Nyare nyheter" }).ClickAsync();
        Assert.Equal("/nyheter", new Uri(Page.Url).PathAndQuery);
        await Assertions.Expect(Page.Locator(".news__title").First).ToHaveTextAsync(first);
    }

    [Theory, InlineData("/finns-inte", "sv-SE", "Sidan finns inte"), InlineData("/en/news/does-not-exist", "en-US", "The page does not exist")]
    public async Task What_is_not_there_is_said_in_the_language_of_its_address(string address, string language, string title)
    {
        IResponse? answer = await Page.GotoAsync(address);
        Assert.Equal((int)HttpStatusCode.NotFound, answer?.Status);
        await Assertions.Expect(Page.Locator("html")).ToHaveAttributeAsync("lang", language);
        await Assertions.Expect(Page.Locator("h1")).ToHaveTextAsync(title);
        await Assertions.Expect(Page.Locator("main a[href='tel:112']").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_way_out_is_in_view_at_the_end_of_a_long_page_and_tells_nobody_where_it_came_from()
    {
        await Page.GotoAsync("/hjalp");
        await Page.Locator("footer").ScrollIntoViewIfNeededAsync();
        ILocator exit = Page.Locator(".exit");
        await Assertions.Expect(exit).ToBeInViewportAsync(new() { Ratio = 1 });
        await Assertions.Expect(exit).ToHaveAttributeAsync("rel", "noreferrer");
        Assert.NotEqual(site.Address.Authority, new Uri((await exit.GetAttributeAsync("href"))!).Authority); // the test fails without it
    }

    [Fact]
    public async Task A_block_inside_running_text_looks_as_it_does_on_the_page()
    {
        await Page.GotoAsync("/om-samverkan/myndighetssamverkan-mot-manniskohandel");
        await Assertions.Expect(Page.Locator(".prose > .fact-box .fact-box__heading")).ToHaveTextAsync("Varför ordet lagföring?");
    }
}
