using Samverkan.Content.Navigation;

namespace Samverkan.Web.Components;

public sealed record SiteFooter(
    Brand Brand,
    string Funding,
    string PartnersHeading,
    IReadOnlyList<TextLink> Partners,
    string ContactHeading,
    ContactCard? Contact,
    string AboutLabel,
    IReadOnlyList<TextLink> About)
{
    public static SiteFooter Of(SiteContext site) => new(
        Brand.Of(site),
        site.Home.FundingStatement,
        site.Words["footer.partners"],
        [.. site.Tree.Descendants<Partner>(site.Home).Select(partner => TextLink.To(partner, site)).OfType<TextLink>()],
        site.Words["footer.contact"],
        site.Tree.First<Contact>(site.Home)?.Cards.Select(ContactCard.Of).FirstOrDefault(),
        site.Words["footer.about"],
        [.. MainMenu.Footer(site.Tree, site.Home).Select(page => TextLink.To(page, site)).OfType<TextLink>()]);

    public LineField Art { get; } = new("footer", Height: 120, Gather: 0.5, Band: 5);
}
