namespace Samverkan.Browser.Backoffice;

/// <summary>
/// What an administrator does in the real client. Journeys change one site, so they go one after the other, and each makes its own content.
/// Whatever the client complained of on the way fails the journey.
/// </summary>
[Collection("Journeys through the backoffice")]
public abstract class Journey(BackofficeSite site, Chromium chromium) : IAsyncLifetime
{
    private Desk? _desk;

    protected Desk Desk => _desk ?? throw new InvalidOperationException("The desk is opened before each test.");

    protected IPage Page => Desk.Page;

    protected Seeds Seeds => new(Desk);

    public async ValueTask InitializeAsync() => _desk = await OpenAsync();

    public async ValueTask DisposeAsync()
    {
        if (_desk is null) return;
        bool failed = TestContext.Current.TestState?.Result == TestResult.Failed;
        if (failed) await _desk.PictureAsync($"failed-{TestContext.Current.TestMethod?.MethodName}");
        IReadOnlyList<string> faults = _desk.Faults;
        await _desk.DisposeAsync();
        if (!failed) Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    protected Task<Desk> OpenAsync(string email = BackofficeSite.Email, string password = BackofficeSite.Password) =>
        Desk.OpenAsync(site, chromium, email, password);

    /// <summary>Somebody who is not signed in.</summary>
    protected async Task<IPage> StrangerAsync()
    {
        IBrowserContext context = await chromium.Browser.NewContextAsync(new Visitor(Language: "en-US").Options(site.Address));
        return await context.NewPageAsync();
    }

    /// <returns>The text of the mail to somebody, when it has come.</returns>
    protected async Task<string> MailAsync(string to)
    {
        for (int wait = 0; wait < 200; wait++, await Task.Delay(100))
        {
            if (!Directory.Exists(site.Mails)) continue;
            string? mail = Directory.EnumerateFiles(site.Mails, "*.eml").Select(File.ReadAllText).FirstOrDefault(text => text.Contains($"<{to}>", StringComparison.Ordinal));
            if (mail is not null) return mail;
        }

        throw new TimeoutException($"No mail came to {to}.");
    }

    /// <summary>What somebody sees who is not signed in.</summary>
    protected async Task<string> VisitAsync(string path)
    {
        using HttpClient visitor = new() { BaseAddress = site.Address };
        return System.Net.WebUtility.HtmlDecode(await visitor.GetStringAsync(path));
    }

    protected async Task<int> StatusAsync(string path)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, path);
        return await StatusAsync(request);
    }

    protected async Task<int> StatusAsync(HttpRequestMessage request)
    {
        using HttpClient visitor = new() { BaseAddress = site.Address };
        using HttpResponseMessage answer = await visitor.SendAsync(request);
        return (int)answer.StatusCode;
    }
}
