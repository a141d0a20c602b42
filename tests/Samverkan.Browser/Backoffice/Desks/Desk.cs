using System.Text.Json;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Samverkan.Browser.Looking;

namespace Samverkan.Browser.Backoffice.Desks;

/// <summary>Somebody at work: a browser that is signed in, what can be reached from everywhere, and what went wrong.</summary>
public sealed partial class Desk : IAsyncDisposable
{
    private const int Patience = 20_000; // milliseconds: a cold server on a busy machine

    /// <summary>Until what is seen stands still, with its pictures and icons, and nothing of it says that it is loading; for five seconds at most.</summary>
    private const string StandsStill = """
        async () => {
          const isSeen = node => { const box = node.getBoundingClientRect(); return box.width > 0 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth; };
          const isLoading = node => node.tagName === 'IMG' ? !node.complete
            : node.tagName === 'UUI-ICON' ? node.hasAttribute('name') && !node.shadowRoot?.querySelector('svg') && !node.querySelector('svg')
            : /^UUI-LOADER/.test(node.tagName);
          const look = node => {
            let all = 1, loading = isLoading(node) && isSeen(node) ? 1 : 0;
            for (const child of [...(node.shadowRoot?.children ?? []), ...node.children]) {
              const below = look(child);
              all += below.all;
              loading += below.loading;
            }
            return { all, loading };
          };
          for (let last = -1, still = 0, looks = 0; still < 3 && looks < 50; looks++) {
            const { all, loading } = look(document.body);
            still = all === last && loading === 0 ? still + 1 : 0;
            last = all;
            await new Promise(next => setTimeout(next, 100));
          }
        }
        """;

    private readonly IBrowserContext _context;
    private readonly FaultList _faults;

    private Desk(IBrowserContext context, IPage page) => (_context, Page, _faults) = (context, page, new FaultList(page));

    public IPage Page { get; }

    public IReadOnlyList<string> Faults => _faults.All;

    public ILocator Dialog => Page.Locator("uui-dialog-layout").Last;

    public ILocator Sidebar => Page.Locator("uui-modal-sidebar").Last;

    public static async Task<Desk> OpenAsync(BackofficeSite site, Chromium chromium, string email, string password)
    {
        await site.ReadyAsync();
        IBrowserContext context = await chromium.Browser.NewContextAsync(new Visitor(Language: "en-US").Options(site.Address));
        context.SetDefaultTimeout(Patience);
        await context.AddInitScriptAsync(FaultList.Script);
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/umbraco/login");
        Assert.Equal(200, await SignInAsync(page, email, password));
        await page.GotoAsync("/umbraco");
        Desk desk = new(context, page);
        await desk.SeeAsync(page.Locator("umb-backoffice-header"));
        desk._faults.Begin();
        return desk;
    }

    /// <param name="path">What follows "/umbraco/section/".</param>
    public Task GoAsync(string path) => Page.GotoAsync($"/umbraco/section/{path}");

    /// <summary>By the client's own test ids.</summary>
    public ILocator Mark(string id) => Page.Locator($"[data-mark='{id}']");

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public Task SeeAsync(ILocator locator) => Assertions.Expect(locator.First).ToBeVisibleAsync(new() { Timeout = Patience });

    public Task SeeAsync(string text) => SeeAsync(Page.GetByText(text));

    public Task SeeNoneAsync(ILocator locator) => Assertions.Expect(locator).ToHaveCountAsync(0, new() { Timeout = Patience });

    /// <summary>Presses a button of the dialog that is open, and sees it close.</summary>
    public async Task ConfirmAsync(string button)
    {
        await Dialog.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).Last.ClickAsync();
        await SeeNoneAsync(Page.Locator("uui-dialog-layout"));
    }

    /// <summary>Presses a button of the uppermost panel at the side.</summary>
    public async Task SubmitAsync(string button)
    {
        int open = await Page.Locator("uui-modal-sidebar").CountAsync();
        await Sidebar.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).Last.ClickAsync();
        await Assertions.Expect(Page.Locator("uui-modal-sidebar")).ToHaveCountAsync(open - 1, new() { Timeout = Patience });
    }

    /// <summary>Saves what is open. The client says nothing of it, so that the server's answer is awaited.</summary>
    /// <param name="kind">The client's name for it, as in its alias of the button.</param>
    /// <param name="resource">The server's name for it.</param>
    public async Task SaveItemAsync(string kind, string resource)
    {
        await Page.RunAndWaitForResponseAsync(
            () => Mark($"workspace-action:Umb.WorkspaceAction.{kind}.Save").ClickAsync(),
            answer => answer.Request.Method is "PUT" or "POST" && answer.Url.Contains($"/api/v1/{resource}", StringComparison.Ordinal) && !answer.Url.EndsWith("/validate", StringComparison.Ordinal));
        await Assertions.Expect(Page).ToHaveURLAsync(Edited(), new() { Timeout = Patience });
    }

    /// <summary>What the client says when something was done; it is closed, so that it hides nothing and is not taken for the next one.</summary>
    public async Task SeeToastAsync(string text)
    {
        ILocator toast = Page.Locator("uui-toast-notification").Filter(new() { HasText = text });
        await SeeAsync(toast);
        await toast.First.EvaluateAsync("toast => toast.open = false");
        await SeeNoneAsync(toast);
    }

    /// <summary>axe-core finds nothing in a part of our own of the page.</summary>
    public async Task IsAccessibleAsync(string element)
    {
        await Page.Mouse.MoveAsync(0, 0); // what lies under the pointer has colours of the client's own
        await Page.WaitForTimeoutAsync(500); // until it has changed back
        string[] found = [.. (await Page.Locator(element).RunAxe(Axe.Rules)).Lines(element)];
        Assert.True(found.Length == 0, string.Join(Environment.NewLine, found));
    }

    /// <summary>Keeps what is seen, once panels that are closing are gone and nothing is on its way.</summary>
    public async Task PictureAsync(string name, IPage? page = null)
    {
        page ??= Page;
        await SeeNoneAsync(page.Locator("uui-modal-sidebar[is-closing], uui-modal-dialog[is-closing]"));
        await page.EvaluateAsync(StandsStill);
        await page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Screenshots, "backoffice", $"{name}.png"), Animations = ScreenshotAnimations.Disabled });
    }

    /// <summary>Keeps what is seen on a desk and on a telephone, by day and by night.</summary>
    /// <param name="name">Of the pictures.</param>
    /// <param name="seen">When this is there, the page is.</param>
    public async Task LookAsync(string name, ILocator seen)
    {
        foreach (string theme in (string[])["dark", "light"])
        {
            await Page.EvaluateAsync("theme => localStorage.setItem('umb-theme-alias', `umb-${theme}-theme`)", theme);
            await Page.ReloadAsync();
            foreach ((int width, int height) in ((int, int)[])[(390, 844), (1440, 900)])
            {
                await Page.SetViewportSizeAsync(width, height);
                await SeeAsync(seen);
                await PictureAsync($"{name}-{width}-{theme}");
            }
        }
    }

    public async Task<JsonElement> GetAsync(string path) => (await CallAsync("GET", path, null)).Body;

    /// <summary>Calls the Management API as the one who is signed in.</summary>
    /// <returns>The key of what was made, or null.</returns>
    public async Task<string?> SendAsync(string method, string path, object? body = null) => (await CallAsync(method, path, body)).Made;

    /// <returns>The key of what was made.</returns>
    public async Task<string> MadeAsync(string path, object body) => await SendAsync("POST", path, body) ?? throw new InvalidOperationException("The server did not say what it made.");

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    internal static Task<int> SignInAsync(IPage page, string email, string password) => page.EvaluateAsync<int>("""
        async ([username, password]) => (await fetch('/umbraco/management/api/v1/security/back-office/login',
          { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ username, password }) })).status
        """, new[] { email, password });

    [GeneratedRegex("/edit/")]
    private static partial Regex Edited();

    private async Task<(JsonElement Body, string? Made)> CallAsync(string method, string path, object? body)
    {
        JsonElement answer = await Page.EvaluateAsync<JsonElement>("""
            async ([method, path, body]) => {
              const answer = await fetch('/umbraco/management/api/v1/' + path,
                { method, headers: { 'Content-Type': 'application/json', Authorization: 'Bearer [redacted]' }, body: body ?? undefined });
              return { status: answer.status, made: answer.headers.get('Umb-Generated-Resource'), text: await answer.text() };
            }
            """, new[] { method, path, body is null ? null : JsonSerializer.Serialize(body, JsonSerializerOptions.Web) });
        string text = answer.GetProperty("text").GetString() ?? "";
        Assert.True(answer.GetProperty("status").GetInt32() < 300, $"{method} {path}: {text}");
        return (text is "" ? default : JsonDocument.Parse(text).RootElement, answer.GetProperty("made").GetString());
    }
}
