namespace Samverkan.Web.Pages;

/// <summary>What is for danger first and largest; whom each number is for beside it.</summary>
public sealed record HelpPage(PageFrame Frame, PageIntro Intro, HelpList Lines, IReadOnlyList<object> Body) : PageView(Frame)
{
    public static HelpPage Of(Help page, SiteContext site) => new(
        PageFrame.Of(page, site),
        PageIntro.Of(page),
        HelpList.Of(page, site.Words),
        BlockParts.Of(page.Body, site));
}
