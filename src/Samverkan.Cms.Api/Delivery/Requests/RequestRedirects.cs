using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services.Navigation;

namespace Samverkan.Cms.Api.Delivery.Requests;

/// <summary>Where a document is now that was at a path before.</summary>
internal sealed class RequestRedirects(
    IRedirectUrlService redirects,
    IApiPublishedContentCache documents,
    IApiContentRouteBuilder routes,
    StartItems starts,
    RequestHosts hosts,
    IDocumentUrlService urls,
    IDocumentNavigationQueryService tree,
    IVariationContextAccessor variation,
    IOptionsMonitor<GlobalSettings> settings) : IRequestRedirectService
{
    public IApiContentRoute? GetRedirectRoute(string requestedPath)
    {
        string path = $"/{requestedPath.Trim('/')}", culture = variation.VariationContext?.Culture ?? "";
        IRedirectUrl? known = Remembered(path, culture).Select(route => redirects.GetMostRecentRedirectUrl(route, culture)).FirstOrDefault(redirect => redirect is not null);
        return known is not null && documents.GetById(known.ContentKey) is { } target ? routes.Build(target, null) : null;
    }

    /// <summary>The forms in which the path may have been remembered.</summary>
    private IEnumerable<string> Remembered(string path, string culture)
    {
        IPublishedContent? start = starts.GetStartItem();
        yield return WithRoot(path, start?.Key, culture);
        if (start is not null) yield return $"{start.Id}{path}";
        if (hosts.Of(path) is { } host) yield return $"{host.ContentId}{Umbraco.Cms.Core.Routing.DomainUtilities.PathRelativeToDomain(host.Uri, path)}";
    }

    private string WithRoot(string path, Guid? start, string culture)
    {
        if (settings.CurrentValue.HideTopLevelNodeFromPath || (start ?? FirstRoot()) is not { } root) return path;
        return urls.GetUrlSegment(root, culture, isDraft: false) is { } segment ? $"/{segment}{path}" : path;
    }

    private Guid? FirstRoot() => tree.TryGetRootKeys(out IEnumerable<Guid> roots) ? roots.Select(key => (Guid?)key).FirstOrDefault() : null;
}
