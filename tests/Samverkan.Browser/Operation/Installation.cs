using System.Security.Cryptography;

namespace Samverkan.Browser.Operation;

/// <summary>An installation that does not run yet: settings for Production, a data directory that is not there, a copy of the site's own uSync folder.</summary>
public sealed class Installation : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<string> _sync;

    public Installation()
    {
        _sync = new(() => _folder.Copy(Repository.Sync));
        Data = Path.Combine(_folder.Path, "data");
        Settings = new()
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["ASPNETCORE_URLS"] = Address.ToString(),
            ["Samverkan__DataDirectory"] = Data,
            ["uSync__Settings__ImportOnFirstBoot"] = "false",
            ["Umbraco__CMS__Unattended__UnattendedUserName"] = "Administrator",
            ["Umbraco__CMS__Unattended__UnattendedUserEmail"] = "administrator@example.org",
            ["Umbraco__CMS__Unattended__UnattendedUserPassword"] = "a long passphrase for tests 1",
        };
    }

    public Uri Address { get; } = FreePort.Address();

    public string Root => _folder.Path;

    public string Data { get; private set; }

    public string Database => Path.Combine(Data, "Umbraco.sqlite.db");

    public Dictionary<string, string> Settings { get; }

    /// <summary>The folder that holds <c>v18</c> and <c>media</c>.</summary>
    public string Sync => _sync.Value;

    public Installation WithContent()
    {
        Settings["uSync__Settings__ImportOnFirstBoot"] = "true";
        Settings["uSync__Settings__RootFolder"] = Path.Combine(Sync, "v18") + Path.DirectorySeparatorChar;
        return this;
    }

    public Installation WithDataAt(string folder)
    {
        Settings["Samverkan__DataDirectory"] = Data = folder;
        return this;
    }

    public Task<SiteProcess> StartAsync() => SiteProcess.StartAsync(Address, Settings);

    /// <summary>Starts and stops once, so that there is a database.</summary>
    public async Task<Installation> UsedAsync()
    {
        await using SiteProcess site = await StartAsync();
        Assert.Equal(0, await site.StopAsync());
        return this;
    }

    public Task<Ended> RunAsync(string[]? prefix = null, params string[] arguments) => Ended.RunAsync(Settings, prefix, arguments);

    /// <summary>Every kept file with its bytes' hash; what is only said or temporary is left out.</summary>
    public IReadOnlyList<string> Kept() => !Directory.Exists(Data) ? [] :
        [.. Directory.EnumerateFiles(Data, "*", SearchOption.AllDirectories).Select(file => (Name: Path.GetRelativePath(Data, file), Path: file))
            .Where(f => !f.Name.StartsWith("Logs", StringComparison.Ordinal) && !f.Name.StartsWith("TEMP", StringComparison.Ordinal) && f.Name != ".lock")
            .OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => $"{f.Name} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f.Path)))}")];

    public void Dispose() => _folder.Dispose();
}
