using Umbraco.Cms.Core.Routing;

namespace Samverkan.Content.Navigation;

/// <summary>Addresses of pages and files; null where Umbraco knows none.</summary>
public sealed class PageUrls(IPublishedUrlProvider provider, string culture)
{
    public string? Of(IPublishedContent page, string? otherCulture = null) =>
        Known(provider.GetUrl(page, UrlMode.Default, otherCulture ?? culture));

    public string? Absolute(IPublishedContent page, string? otherCulture = null) =>
        Known(provider.GetUrl(page, UrlMode.Absolute, otherCulture ?? culture));

    public string? File(IPublishedContent media) => Known(provider.GetMediaUrl(media));

    private static string? Known(string? url) => url is null or "" or "#" ? null : url;
}
