namespace Samverkan.Web.Components;

/// <summary>Where the page stands; the last one is the page itself and no link.</summary>
public sealed record Breadcrumbs(string Label, IReadOnlyList<TextLink> Ancestors, string Here)
{
    /// <summary>Null on the front page.</summary>
    public static Breadcrumbs? Of(SitePage page, SiteContext site)
    {
        TextLink[] ancestors = [.. site.Tree.Ancestors(page).Select(ancestor => Step(ancestor, site)).OfType<TextLink>()];
        return ancestors is [] ? null : new(site.Words["nav.breadcrumb"], ancestors, page.MenuTitle);
    }

    private static TextLink? Step(SitePage page, SiteContext site) =>
        TextLink.To(page, site, page is Home ? site.Words["nav.home"] : null);
}
