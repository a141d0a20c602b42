namespace Samverkan.Web.Pages;

/// <summary>A map of lines, then the text.</summary>
public sealed record CrossBorderPage(PageFrame Frame, PageIntro Intro, BorderMap? Map, IReadOnlyList<object> Body) : PageView(Frame)
{
    public static CrossBorderPage Of(CrossBorder page, SiteContext site) => new(
        PageFrame.Of(page, site),
        PageIntro.Of(page),
        BorderMap.Of(site.Words["crossBorder.countries"], page.Countries),
        BlockParts.Of(page.Body, site));
}
