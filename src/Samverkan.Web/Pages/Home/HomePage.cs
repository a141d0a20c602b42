namespace Samverkan.Web.Pages;

/// <summary>A contents page: what this is, what is new, what a teacher can take away, where help is.</summary>
public sealed record HomePage(
    PageFrame Frame,
    PageIntro Intro,
    HelpNote? Help,
    string ThemesHeading,
    IReadOnlyList<ThemeCard> Themes,
    LatestNews? News,
    HomeMaterials? Materials,
    HomeBorders? Borders,
    HomeExhibition? Exhibition) : PageView(Frame)
{
    public LineField Art { get; } = new("framsida", Height: 420);

    public static HomePage Of(Home page, SiteContext site) => new(
        PageFrame.Of(page, site),
        PageIntro.Of(page),
        HelpNote.Of(page.HelpHeading, page.HelpText, site),
        site.Words["home.themes"],
        [.. site.Tree.Descendants<ThemeArea>(page).OrderBy(theme => theme.Number).Select(theme => ThemeCard.Of(theme, site)).OfType<ThemeCard>()],
        LatestNews.Of(page, site),
        HomeMaterials.Of(page, site),
        HomeBorders.Of(page, site),
        HomeExhibition.Of(page, site));
}
