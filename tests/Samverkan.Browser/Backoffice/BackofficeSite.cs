using Samverkan.Browser.Backoffice;

[assembly: AssemblyFixture(typeof(BackofficeSite))]

namespace Samverkan.Browser.Backoffice;

/// <summary>The site with its real content, for journeys through the backoffice: they change it, so it is not the one that is crawled. Started when it is first asked for.</summary>
public sealed class BackofficeSite : IAsyncDisposable
{
    public const string Email = "administrator@example.org", Password = "a long passphrase for tests 1";

    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<Task<SiteProcess>> _process;

    public BackofficeSite() => _process = new(StartAsync);

    public Uri Address { get; } = FreePort.Address();

    /// <summary>Where mails are laid that go to no server.</summary>
    public string Mails => Path.Combine(_folder.Path, "data", "mail");

    public Task ReadyAsync() => _process.Value;

    public async ValueTask DisposeAsync()
    {
        if (_process.IsValueCreated) await (await _process.Value).DisposeAsync();
        _folder.Dispose();
    }

    private Task<SiteProcess> StartAsync() => SiteProcess.StartAsync(Address, new Dictionary<string, string>
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development", // over http, which browsers take for safe on this machine only
        ["ASPNETCORE_URLS"] = Address.ToString(),
        ["Samverkan__DataDirectory"] = Path.Combine(_folder.Path, "data"),
        ["uSync__Settings__RootFolder"] = Path.Combine(_folder.Copy(Repository.Sync), "v18") + Path.DirectorySeparatorChar,
        ["uSync__Settings__ExportOnSave"] = "None",
        ["Umbraco__CMS__Security__UserAllowConcurrentLogins"] = "true", // several desks of one account
        ["Umbraco__CMS__Global__DefaultUILanguage"] = "en-US", // the words that the journeys look for
        ["Umbraco__CMS__Webhook__Period"] = "00:00:01",
        ["Umbraco__CMS__Webhook__MaximumRetries"] = "0", // nothing is sent again by itself
        ["Samverkan__Webhooks__AllowPrivateAddresses"] = "true", // the receiver of the journeys is on this machine
        ["Umbraco__CMS__Unattended__UnattendedUserName"] = "Administrator",
        ["Umbraco__CMS__Unattended__UnattendedUserEmail"] = Email,
        ["Umbraco__CMS__Unattended__UnattendedUserPassword"] = Password,
    });
}
