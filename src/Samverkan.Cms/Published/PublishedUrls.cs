using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace Samverkan.Cms.Published;

/// <summary>
/// Core's URL provider, asked once in a generation for each address: every page shows the same menu, partners and footer. An address depends on the document, the
/// culture, the host that was asked for, and on those domains with a path that the asked page lies under.
/// </summary>
public sealed class PublishedUrls(IServiceProvider services, IUmbracoContextAccessor contexts, PublishedSurroundings surroundings) : IPublishedUrlProvider
{
    private readonly UrlProvider _core = ActivatorUtilities.CreateInstance<UrlProvider>(services);
    private readonly PerGeneration<(Guid Content, UrlMode Mode, string Culture, string Place), string> _pages = new(surroundings);
    private readonly PerGeneration<(Guid Media, UrlMode Mode, string Culture, string Property, string Place), string> _media = new(surroundings);

    public UrlMode Mode
    {
        get => _core.Mode;
        set => _core.Mode = value;
    }

    public string GetUrl(IPublishedContent content, UrlMode mode = UrlMode.Default, string? culture = null, Uri? current = null) => Place(current) is { } place
        ? _pages.Get((content.Key, Known(mode), culture ?? surroundings.Culture, place), _ => _core.GetUrl(content, mode, culture, current))
        : _core.GetUrl(content, mode, culture, current);

    public string GetMediaUrl(IPublishedContent? content, UrlMode mode = UrlMode.Default, string? culture = null, string propertyAlias = Constants.Conventions.Media.File, Uri? current = null) => content is not null && Place(current) is { } place
        ? _media.Get((content.Key, Known(mode), culture ?? surroundings.Culture, propertyAlias, place), _ => _core.GetMediaUrl(content, mode, culture, propertyAlias, current))
        : _core.GetMediaUrl(content, mode, culture, propertyAlias, current);

    public string GetUrl(Guid id, UrlMode mode = UrlMode.Default, string? culture = null, Uri? current = null) => _core.GetUrl(id, mode, culture, current);

    public string GetUrl(int id, UrlMode mode = UrlMode.Default, string? culture = null, Uri? current = null) => _core.GetUrl(id, mode, culture, current);

    public string GetUrlFromRoute(int id, string? route, string? culture) => _core.GetUrlFromRoute(id, route, culture);

    public IEnumerable<UrlInfo> GetOtherUrls(int id) => _core.GetOtherUrls(id);

    public IEnumerable<UrlInfo> GetOtherUrls(int id, Uri current) => _core.GetOtherUrls(id, current);

    public string GetMediaUrl(Guid id, UrlMode mode = UrlMode.Default, string? culture = null, string propertyAlias = Constants.Conventions.Media.File, Uri? current = null) =>
        _core.GetMediaUrl(id, mode, culture, propertyAlias, current);

    /// <summary>Null when a caller names another place, previews, or stands outside a request: Core is asked then.</summary>
    private string? Place(Uri? current) => current is null && contexts.TryGetUmbracoContext(out IUmbracoContext? context) && context is Context { InPreviewMode: false } own ? own.Place : null;

    private UrlMode Known(UrlMode mode) => mode is UrlMode.Default ? Mode : mode;
}
