namespace Samverkan.Web.Pages;

/// <summary>What the partnership was: the story, its facts in the margin, its parts as a list of contents.</summary>
public sealed record PartnershipPage(
    PageFrame Frame,
    PageIntro Intro,
    Picture? Image,
    FactList? Facts,
    IReadOnlyList<object> Body,
    Downloads? Downloads,
    string ThemesHeading,
    IReadOnlyList<ThemeCard> Themes,
    IReadOnlyList<PageTeaser> Others) : PageView(Frame)
{
    public static PartnershipPage Of(Partnership page, SiteContext site) => new(
        PageFrame.Of(page, site),
        PageIntro.Of(page),
        PictureShape.MainOf(page, site),
        FactList.Of(site.Words["partnership.facts"], FactList.Parse(page.Facts)),
        BlockParts.Of(page.Body, site),
        Downloads.Of(site.Words["partnership.downloads"], page.Downloads, site),
        site.Words["partnership.themes"],
        [.. site.Tree.Children<ThemeArea>(page).OrderBy(theme => theme.Number).Select(theme => ThemeCard.Of(theme, site)).OfType<ThemeCard>()],
        [.. site.Tree.Children(page).Where(child => child is not ThemeArea).Select(child => PageTeaser.Of(child, site)).OfType<PageTeaser>()]);
}
