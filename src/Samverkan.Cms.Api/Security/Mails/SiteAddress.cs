using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Security;

namespace Samverkan.Cms.Api.Security.Mails;

/// <summary>
/// Where links in mails begin: <c>Umbraco:CMS:WebRouting:UmbracoApplicationUrl</c>, else the address of the request. A request that anybody may send
/// could name any host and so send the link's token there; its host counts only where it is known to be ours.
/// </summary>
public sealed class SiteAddress(IHttpContextAccessor http, IOptionsMonitor<WebRoutingSettings> settings, IConfiguration configuration, IHostEnvironment environment, IBackOfficeSecurityAccessor security)
{
    private const string AnyHost = "*";

    /// <returns>Null when it is not known for certain.</returns>
    public Uri? Find() => Certain() ?? (security.BackOfficeSecurity?.IsAuthenticated() == true ? OfRequest : null);

    /// <summary>Fit to be kept for mails to others: whoever is signed in could name any host, too.</summary>
    public Uri? Certain() => Uri.TryCreate(settings.CurrentValue.UmbracoApplicationUrl, UriKind.Absolute, out Uri? configured) ? configured
        : http.HttpContext?.Request is { } request && IsOurs(request) ? OfRequest : null;

    private Uri? OfRequest => http.HttpContext?.Request is { } request ? new Uri($"{request.Scheme}://{request.Host}{request.PathBase}/") : null;

    private bool IsOurs(HttpRequest request) => environment.IsDevelopment()
        || settings.CurrentValue.ApplicationUrlDetection != ApplicationUrlDetection.None
        || configuration["AllowedHosts"] is { Length: > 0 } allowed && !allowed.Split(';').Contains(AnyHost) // ASP.NET Core has refused all others
        || new Uri($"{request.Scheme}://{request.Host}").IsLoopback;
}
