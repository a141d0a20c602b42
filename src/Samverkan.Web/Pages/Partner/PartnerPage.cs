namespace Samverkan.Web.Pages;

/// <summary>A partner's own page: ten lines across it, one of them its own.</summary>
public sealed record PartnerPage(PageFrame Frame, PageIntro Intro, LineField Art, FactList? Facts, TextLink? Website, IReadOnlyList<object> Body, TextLink? All) : PageView(Frame)
{
    public static PartnerPage Of(Partner page, SiteContext site) => new(
        PageFrame.Of(page, site),
        PageIntro.Of(page, site.Words.Choice("partner.kind", page.Kind)),
        new("partners", Height: 240, Gather: 0.7, Band: 12, Own: Math.Clamp(page.Line, 1, 10)),
        FactList.Of(site.Words["factBox.label"], new Fact(site.Words["partner.kind"], site.Words.Choice("partner.kind", page.Kind))),
        TextLink.To(page.Website) is { } link ? link with { Text = site.Words.Format("partner.website", page.Title) } : null,
        BlockParts.Of(page.Body, site),
        TextLink.To(site.Tree.Parent(page), site, site.Words["partner.all"]));
}
