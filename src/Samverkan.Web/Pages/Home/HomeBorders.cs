namespace Samverkan.Web.Pages;

public sealed record HomeBorders(string Heading, string Text, BorderMap? Map, TextLink? More)
{
    public static HomeBorders? Of(Home page, SiteContext site) => site.Tree.First<CrossBorder>(page) is { } borders
        ? new(page.BordersHeading.Or(borders.Title), page.BordersText.Or(borders.Preamble), BorderMap.Of(site.Words["crossBorder.countries"], borders.Countries),
            TextLink.To(borders, site, site.Words.Format("nav.readMore", borders.MenuTitle)))
        : null;
}
