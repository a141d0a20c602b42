using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Samverkan.Cms.Hosting;
using Samverkan.Web.Hosting;

namespace Samverkan.Tests.Delivery;

/// <summary>The real site with its real content, on a database of its own.</summary>
public sealed class Website : IAsyncLifetime, IServices
{
    private readonly string _folder = Directory.CreateTempSubdirectory("samverkan-site-").FullName;
    private WebApplication _app = null!; // set before the first test

    /// <summary>Takes answers as they are sent: no redirect is followed, nothing decompressed.</summary>
    public HttpClient Visitor { get; private set; } = null!; // set before the first test

    public T Get<T>() where T : notnull => _app.Services.GetRequiredService<T>();

    public async ValueTask InitializeAsync()
    {
        _app = Site.Build([], builder =>
        {
            builder.Configuration.AddJsonFile(Path.Combine(Repository.Folder("src/Samverkan.Web"), "appsettings.json"));
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
            {
                [DataDirectory.Setting] = _folder,
                ["uSync:Settings:RootFolder"] = Repository.Folder("uSync/v18"),
                ["Umbraco:CMS:Unattended:UnattendedUserEmail"] = "tests@example.org",
                ["Umbraco:CMS:Unattended:UnattendedUserPassword"] = "only for this process 1",
            });
            builder.WebHost.UseTestServer();
            builder.Services.AddControllersWithViews().AddApplicationPart(typeof(Site).Assembly);
        });
        await _app.StartAsync();
        await Get<SiteState>().Settled;
        Visitor = _app.GetTestClient();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
