using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace Samverkan.Cms.Hosting;

/// <summary>Where the program stands, as Core asks for it.</summary>
public sealed class HostingEnvironment(IHostEnvironment environment, DataDirectory data, IOptionsMonitor<HostingSettings> settings, IOptionsMonitor<WebRoutingSettings> routing) : IHostingEnvironment
{
    private Uri? _reachedAt;

    public string? SiteName => settings.CurrentValue.SiteName ?? environment.ApplicationName;

    public string ApplicationId => environment.ApplicationName;

    public string ApplicationPhysicalPath => environment.ContentRootPath;

    public string LocalTempPath => data.Temporary;

    public string TemporaryFileUploadPath => Path.Combine(data.Temporary, "FileUploads");

    public string ApplicationVirtualPath => "/";

    public bool IsDebugMode => settings.CurrentValue.Debug;

    public bool IsHosted => true;

    /// <summary>What the settings say, else where the site was first reached by an address that is known to be its own.</summary>
    public Uri? ApplicationMainUrl => Uri.TryCreate(routing.CurrentValue.UmbracoApplicationUrl, UriKind.Absolute, out Uri? configured) ? configured : _reachedAt;

    public string MapPathWebRoot(string path) => MapPathContentRoot(Path.Combine("wwwroot", path.TrimStart('~', '/')));

    public string MapPathContentRoot(string path) => Path.Combine(environment.ContentRootPath, path.TrimStart('~', '/'));

    public string ToAbsolute(string virtualPath) => virtualPath.TrimStart('~');

    public void EnsureApplicationMainUrl(Uri? currentApplicationUrl) => _reachedAt ??= currentApplicationUrl;
}
