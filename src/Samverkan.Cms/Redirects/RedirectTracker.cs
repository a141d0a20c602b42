using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Cms.Redirects;

/// <summary>Remembers where published pages were before a change, and leaves a redirect where their address became another.</summary>
public sealed partial class RedirectTracker(
    IDocumentUrlService urls,
    IDocumentNavigationQueryService tree,
    IDocumentPublishStatusQueryService published,
    IPublishedContentCache pages,
    ILanguageService languages,
    IRedirectUrlService redirects,
    UrlSegmentProviderCollection segments,
    ILogger<RedirectTracker> log) : IRedirectTracker
{
    public void StoreOldRoute(IContent entity, Dictionary<(int ContentId, string Culture), (Guid ContentKey, string OldRoute)> oldRoutes) => StoreOldRoute(entity, oldRoutes, isMove: true);

    /// <param name="entity">The page that is about to be published anew or moved.</param>
    /// <param name="oldRoutes">Takes the routes of the page and of all below it, by culture; invariant pages have the empty one.</param>
    /// <param name="isMove">False: a publication, which changes addresses only if it changes the page's segment.</param>
    public void StoreOldRoute(IContent entity, Dictionary<(int ContentId, string Culture), (Guid ContentKey, string OldRoute)> oldRoutes, bool isMove)
    {
        if (!published.IsPublishedInAnyCulture(entity.Key) || (!isMove && !SegmentChanges(entity))) return;
        IEnumerable<Guid> keys = tree.TryGetDescendantsKeys(entity.Key, out IEnumerable<Guid> below) ? below.Prepend(entity.Key) : [entity.Key];
        foreach (IPublishedContent page in keys.Select(key => pages.GetById(key)).OfType<IPublishedContent>())
        {
            foreach (string culture in CulturesOf(page))
            {
                if (Route(page.Key, culture) is { } route) oldRoutes[(page.Id, culture)] = (page.Key, route);
            }
        }
    }

    public void CreateRedirects(IDictionary<(int ContentId, string Culture), (Guid ContentKey, string OldRoute)> oldRoutes)
    {
        foreach (((_, string culture), (Guid key, string oldRoute)) in oldRoutes)
        {
            if (Route(key, culture) is not { } newRoute || newRoute == oldRoute) continue;
            redirects.RegisterWithStatus(oldRoute, key, culture.Length == 0 ? null : culture);
            DeleteRedirectsToItself(key, newRoute);
            LogRedirect(oldRoute, newRoute);
        }
    }

    /// <summary>A page that came back to an old address is found there: a redirect would lead in a circle.</summary>
    private void DeleteRedirectsToItself(Guid key, string route)
    {
        foreach (IRedirectUrl old in redirects.GetContentRedirectUrls(key).Where(r => r.Url == route).ToArray()) redirects.DeleteWithStatus(old);
    }

    private bool SegmentChanges(IContent entity)
    {
        string?[] cultures = entity.ContentType.VariesByCulture() ? [.. entity.PublishedCultures] : [null];
        return segments.Any(provider => provider.MayAffectDescendantSegments(entity)
            || cultures.Any(culture => provider.HasUrlSegmentChanged(entity, urls.GetUrlSegment(entity.Key, culture ?? DefaultCulture, isDraft: false), culture)));
    }

    /// <summary>An invariant page below a variant one has an address in each language.</summary>
    private IEnumerable<string> CulturesOf(IPublishedContent page)
    {
        if (page.ContentType.VariesByCulture()) return page.Cultures.Keys;
        string[] all = [.. languages.GetAllAsync().GetAwaiter().GetResult().Select(l => l.IsoCode)]; // complete already: the set is in memory
        return all.Select(culture => Route(page.Key, culture)).Distinct().Count() > 1 ? all : [""];
    }

    private string DefaultCulture => languages.GetDefaultIsoCodeAsync().GetAwaiter().GetResult();

    /// <summary>As redirects are stored: <c>/path</c>, or <c>1234/path</c> below the node that a domain is assigned to. Null when there is no address.</summary>
    private string? Route(Guid key, string culture)
    {
        string route = urls.GetLegacyRouteFormat(key, culture.Length == 0 ? null : culture, isDraft: false);
        return route.Contains('/') && !route.StartsWith('#') ? route : null;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{OldRoute} now leads to {NewRoute}")]
    private partial void LogRedirect(string oldRoute, string newRoute);
}
