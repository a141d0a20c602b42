using Samverkan.Content.Navigation;
using Samverkan.Web.Feeds;

namespace Samverkan.Web.Pages;

public sealed record Alternate(string Language, string Url);

/// <summary>What stands in a page's head; nothing in it makes a browser fetch from another host.</summary>
public sealed record PageHead(
    string Language,
    string Title,
    string Description,
    string SiteName,
    string? Canonical = null,
    bool IsHidden = false,
    string? Image = null)
{
    private const int SharedWidth = 1200, SharedHeight = 630;

    public IReadOnlyList<Alternate> Alternates { get; init; } = [];

    public IReadOnlyList<FeedLink> Feeds { get; init; } = [];

    public static PageHead Of(SitePage page, IReadOnlyList<LanguageVersion> versions, SiteContext site)
    {
        var name = site.Home.SiteName.Or(site.Home.Name);
        return new(site.Culture.Name, page is Home ? page.SeoTitle.Or(name) : $"{page.SearchTitle} · {name}", page.Description, name,
            site.Urls.Absolute(page), page.HideFromSearchEngines, SharedImage(page, site))
        {
            Alternates = [.. versions.Where(version => version.IsSamePage)
                .Select(version => new Alternate(version.Culture.Name, site.Urls.Absolute(page, version.Culture.Name) ?? version.Url))],
            Feeds = FeedLinks.Of(page, site),
        };
    }

    private static string? SharedImage(SitePage page, SiteContext site) => page.MainImage is { Width: > 0 } image
        ? site.Renditions.Url(new(image, SharedWidth, SharedHeight, "jpg"))
        : null;
}
