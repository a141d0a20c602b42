namespace Samverkan.Web.Pages;

/// <summary>The exhibition at the museum: its year stands large in the margin, and no more is said than is known.</summary>
public sealed record ExhibitionPage(PageFrame Frame, PageIntro Intro, Picture? Image, string Year, string Place, IReadOnlyList<object> Body, PageTeaser? Web) : PageView(Frame)
{
    public static ExhibitionPage Of(Exhibition page, SiteContext site) => new(
        PageFrame.Of(page, site),
        PageIntro.Of(page),
        PictureShape.MainOf(page, site),
        page.Year > 0 ? page.Year.ToString(CultureInfo.InvariantCulture) : "",
        page.Place,
        BlockParts.Of(page.Body, site),
        site.Tree.First<WebExhibition>(site.Home) is { } web ? PageTeaser.Of(web, site) : null);
}
