using Samverkan.Content.Navigation;

namespace Samverkan.Web.Components;

public sealed record SiteHeader(
    Brand Brand,
    TextLink Home,
    string MenuText,
    string MenuLabel,
    IReadOnlyList<TextLink> Menu,
    TextLink? Search,
    LanguageSwitch? Languages,
    TextLink? Help)
{
    public static SiteHeader Of(SitePage page, IReadOnlyList<LanguageVersion> versions, SiteContext site) => new(
        Brand.Of(site),
        new(site.Words["nav.home"], site.Urls.Of(site.Home) ?? "/", page is Home),
        site.Words["nav.menu"],
        site.Words["nav.main"],
        [.. MainMenu.Of(site.Tree, site.Home).Select(section => Item(section, page, site)).OfType<TextLink>()],
        Item(site.Tree.First<SearchPage>(site.Home), page, site),
        LanguageSwitch.Of(versions, site),
        Item(site.Tree.First<Help>(site.Home), page, site));

    private static TextLink? Item(SitePage? section, SitePage page, SiteContext site) =>
        TextLink.To(section, site) is { } link ? link with { IsCurrent = IsIn(page, section!) } : null; // a link comes of a page

    private static bool IsIn(SitePage page, SitePage section) => $"{page.Path},".StartsWith($"{section.Path},", StringComparison.Ordinal);
}
