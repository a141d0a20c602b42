namespace Samverkan.Browser.Backoffice;

/// <summary>An editor at work: a browser that is signed in, and what went wrong in it.</summary>
public sealed class Desk : IAsyncDisposable
{
    private static readonly LocatorAssertionsToBeVisibleOptions Patience = new() { Timeout = 20_000 };

    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    private Desk(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    public static async Task<Desk> OpenAsync(BackofficeSite site, Chromium chromium, string email = BackofficeSite.Email, string password = BackofficeSite.Password)
    {
        await site.ReadyAsync();
        IBrowserContext context = await chromium.Browser.NewContextAsync(new Visitor(Language: "en-US").Options(site.Address));
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/health/live");
        int status = await page.EvaluateAsync<int>("""
            async ([username, password]) => (await fetch('/umbraco/management/api/v1/security/back-office/login',
              { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ username, password }) })).status
            """, new[] { email, password });
        Assert.Equal(200, status);
        await page.GotoAsync("/umbraco");
        await Assertions.Expect(page.Locator("umb-backoffice-header")).ToBeVisibleAsync(Patience);
        Desk desk = new(context, page);
        page.Console += (_, message) => desk.Note(message.Type == "error", message.Text);
        page.PageError += (_, error) => desk.Note(true, error);
        return desk;
    }

    public async Task GoAsync(string path) => await Page.GotoAsync($"/umbraco/section/{path}");

    public Task SeeAsync(ILocator locator) => Assertions.Expect(locator.First).ToBeVisibleAsync(Patience);

    public Task SeeAsync(string text) => SeeAsync(Page.GetByText(text, new() { Exact = true }));

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>What the client says when something was done.</summary>
    public Task SeeToastAsync(string text) => SeeAsync(Page.Locator("uui-toast-notification").Filter(new() { HasText = text }));

    public Task PictureAsync(string name) => Page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Screenshots, "backoffice", $"{name}.png") });

    /// <summary>Neither an error on the console nor a red notification was seen on the way.</summary>
    public async Task AllIsWellAsync()
    {
        Assert.Equal(0, await Page.Locator("uui-toast-notification[color=danger]").CountAsync());
        Assert.True(_faults.Count == 0, string.Join(Environment.NewLine, _faults));
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private void Note(bool isFault, string text)
    {
        if (isFault) _faults.Add(text);
    }
}
