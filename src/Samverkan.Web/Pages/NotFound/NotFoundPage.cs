namespace Samverkan.Web.Pages;

/// <summary>No page here: the ways on are search, the front page and help.</summary>
public sealed record NotFoundPage(PageFrame Frame, PageIntro Intro, IReadOnlyList<TextLink> Ways, HelpNote? Help) : PageView(Frame)
{
    public const string ViewPath = "/Pages/NotFound/NotFound.cshtml";

    public static NotFoundPage Of(SiteContext site)
    {
        var frame = PageFrame.Of(site.Home, site);
        var title = site.Words["error.404.title"];
        return new(
            frame with { Head = new(site.Culture.Name, $"{title} · {frame.Head.SiteName}", "", frame.Head.SiteName, IsHidden: true) },
            new(title, site.Words["error.404.text"]),
            [.. new[]
            {
                TextLink.To(site.Home, site, site.Words["error.home"]),
                TextLink.To(site.Tree.First<SearchPage>(site.Home), site),
                TextLink.To(site.Tree.First<Help>(site.Home), site),
            }.OfType<TextLink>()],
            HelpNote.Of(site.Home.HelpHeading, "", site));
    }
}
