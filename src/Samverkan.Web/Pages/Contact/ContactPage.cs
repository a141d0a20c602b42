namespace Samverkan.Web.Pages;

/// <summary>Whom to call stands large; help stands in the margin, for who came here in need of that.</summary>
public sealed record ContactPage(PageFrame Frame, PageIntro Intro, IReadOnlyList<object> Body, HelpNote? Help) : PageView(Frame)
{
    public static ContactPage Of(Contact page, SiteContext site) => new(
        PageFrame.Of(page, site),
        PageIntro.Of(page),
        [.. page.Cards.Select(ContactCard.Of), .. BlockParts.Of(page.Body, site)],
        HelpNote.Of(site.Home.HelpHeading, "", site));
}
