namespace Samverkan.Web.Pages;

/// <summary>A theme opens in its own wash with its own rhythm of lines; its aims stand in the margin.</summary>
public sealed record ThemeAreaPage(
    PageFrame Frame,
    PageIntro Intro,
    int Number,
    LineField Art,
    string AimsHeading,
    IReadOnlyList<string> Aims,
    FactList? Facts,
    IReadOnlyList<object> Body,
    StepLinks Steps) : PageView(Frame)
{
    public static ThemeAreaPage Of(ThemeArea page, SiteContext site) => new(
        PageFrame.Of(page, site),
        PageIntro.Of(page, site.Words.Format("themeArea.number", page.Number)),
        page.Number,
        ThemeCard.ArtOf(page, 1440, 300),
        site.Words["themeArea.aims"],
        page.Aims,
        FactList.Of(site.Words["factBox.label"], new Fact(site.Words["themeArea.region"], page.Region)),
        BlockParts.Of(page.Body, site),
        StepsOf(page, site));

    private static StepLinks StepsOf(ThemeArea page, SiteContext site)
    {
        var themes = site.Tree.Descendants<ThemeArea>(site.Home).ToLookup(theme => theme.Number);
        return StepLinks.Of("themeArea", "themeArea.others", themes[page.Number - 1].FirstOrDefault(), themes[page.Number + 1].FirstOrDefault(), site);
    }
}
