namespace Samverkan.Web.Components;

/// <summary>A link; the language is named only when it is another than the page's.</summary>
public sealed record TextLink(string Text, string Url, bool IsCurrent = false, string? Language = null)
{
    public static TextLink? To(SitePage? page, SiteContext site, string? text = null) =>
        page is not null && site.Urls.Of(page) is { } url ? new(text ?? page.MenuTitle, url) : null;

    public static TextLink? To(Link? link) =>
        link?.Url is { Length: > 0 } url ? new(link.Name is { Length: > 0 } name ? name : url, url) : null;
}
