namespace Samverkan.Web.Pages;

/// <summary>A partner's own page: ten lines across it, one of them its own.</summary>
public sealed record PartnerPage(PageFrame Frame, PageIntro Intro, LineField Art, FactList? Facts, TextLink? Website, IReadOnlyList<object> Body, LatestNews? News, TextLink? All) : PageView(Frame)
{
    public static PartnerPage Of(Partner page, SiteContext site) => new(
        FrameOf(page, site),
        PageIntro.Of(page, site.Words.Choice("partner.kind", page.Kind)),
        new("partners", Height: 240, Gather: 0.7, Band: 12, Own: Math.Clamp(page.Line, 1, 10)),
        FactList.Of(site.Words["factBox.label"], new Fact(site.Words["partner.kind"], site.Words.Choice("partner.kind", page.Kind))),
        TextLink.To(page.Website) is { } link ? link with { Text = site.Words.Format("partner.website", page.Title) } : null,
        BlockParts.Of(page.Body, site),
        LatestNews.Of(page, site),
        TextLink.To(site.Tree.Parent(page), site, site.Words["partner.all"]));

    /// <summary>The name is the same in every language; the register's, beside it, is not.</summary>
    private static PageFrame FrameOf(Partner page, SiteContext site)
    {
        var frame = PageFrame.Of(page, site);
        var title = string.Join(" · ", new[] { page.SearchTitle, site.Tree.Parent(page)?.MenuTitle ?? "", frame.Head.SiteName }.Where(part => part is not ""));
        return frame with { Head = frame.Head with { Title = title } };
    }
}
