using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;

namespace Samverkan.Cms.Api.Delivery.Requests;

/// <summary>From a path to what Core looks up: below the start item, else below the document that the host belongs to, else below the first root.</summary>
internal sealed class RequestRouting(StartItems starts, RequestHosts hosts, RequestCultures cultures) : IRequestRoutingService
{
    public string GetContentRoute(string requestedPath)
    {
        string path = $"/{requestedPath.Trim('/')}";
        if (starts.RequestedStartItem() is not null) return starts.GetStartItem() is { } start ? $"{start.Id}{path}" : "";
        if (hosts.Of(path) is not { } host) return path;
        cultures.UseOfHost(host.Culture);
        return $"{host.ContentId}{DomainUtilities.PathRelativeToDomain(host.Uri, path)}";
    }
}

/// <summary>Host names that editors gave to documents.</summary>
internal sealed class RequestHosts(IHttpContextAccessor http, IDomainCache domains)
{
    /// <param name="path">Below the site's root: a host name may have a path of its own.</param>
    public DomainAndUri? Of(string path) => http.HttpContext?.Request is { } request && Uri.TryCreate($"{request.Scheme}://{request.Host}{path}", UriKind.Absolute, out Uri? address)
        ? DomainUtilities.SelectDomain(domains.GetAll(includeWildcards: false), address, defaultCulture: domains.DefaultCulture)
        : null;
}
