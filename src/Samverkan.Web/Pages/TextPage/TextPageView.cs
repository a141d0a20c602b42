namespace Samverkan.Web.Pages;

public sealed record TextPageView(PageFrame Frame, PageIntro Intro, Picture? Image, IReadOnlyList<object> Body, IReadOnlyList<PageTeaser> Children) : PageView(Frame)
{
    public static TextPageView Of(TextPage page, SiteContext site) => new(
        PageFrame.Of(page, site),
        PageIntro.Of(page),
        PictureShape.MainOf(page, site),
        BlockParts.Of(page.Body, site),
        [.. site.Tree.Children(page).Select(child => PageTeaser.Of(child, site)).OfType<PageTeaser>()]);
}
