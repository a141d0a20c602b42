using Samverkan.Browser.Hosting;

[assembly: AssemblyFixture(typeof(RunningSite))]

namespace Samverkan.Browser.Hosting;

/// <summary>
/// The site with its real content, for all tests. It is started on an empty data directory, crawled, stopped, and started again:
/// everything else is tried on the second start.
/// </summary>
public sealed class RunningSite : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private SiteProcess? _process;

    public Uri Address { get; } = FreePort.Address();

    /// <summary>As the first start showed it.</summary>
    public Crawl Before { get; private set; } = Crawl.Nothing;

    /// <summary>As it is.</summary>
    public Crawl Crawl { get; private set; } = Crawl.Nothing;

    public int ExitCode { get; private set; } = -1;

    public HttpClient Client(bool followsRedirects = true) =>
        new(new HttpClientHandler { AllowAutoRedirect = followsRedirects, UseCookies = false }) { BaseAddress = Address };

    public async ValueTask InitializeAsync()
    {
        Dictionary<string, string> settings = Settings(_folder.Copy(Repository.Sync));
        await using (SiteProcess first = await SiteProcess.StartAsync(Address, settings))
        {
            Before = await Crawler.WalkAsync(Address);
            ExitCode = await first.StopAsync();
        }

        _process = await SiteProcess.StartAsync(Address, settings);
        Crawl = await Crawler.WalkAsync(Address);
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null) await _process.DisposeAsync();
        _folder.Dispose();
    }

    private Dictionary<string, string> Settings(string sync) => new()
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        ["ASPNETCORE_URLS"] = Address.ToString(),
        ["Samverkan__DataDirectory"] = Path.Combine(_folder.Path, "data"),
        ["uSync__Settings__RootFolder"] = Path.Combine(sync, "v18") + Path.DirectorySeparatorChar,
        ["Umbraco__CMS__Unattended__UnattendedUserName"] = "Administrator",
        ["Umbraco__CMS__Unattended__UnattendedUserEmail"] = "administrator@example.org",
        ["Umbraco__CMS__Unattended__UnattendedUserPassword"] = "a long passphrase for tests 1",
    };
}
