using Samverkan.Content.News;

namespace Samverkan.Web.Pages;

public sealed record NewsArticlePage(
    PageFrame Frame,
    PageIntro Intro,
    Picture? Image,
    string Signature,
    FactList? Facts,
    IReadOnlyList<object> Body,
    StepLinks Steps) : PageView(Frame)
{
    public static NewsArticlePage Of(NewsArticle page, SiteContext site)
    {
        var (older, newer) = site.Tree.Descendants<NewsArticle>(site.Home).Neighbours(page);
        return new(
            PageFrame.Of(page, site),
            PageIntro.Of(page, site.Words.Date(page.PublishedOn)) with { Date = page.PublishedOn },
            PictureShape.MainOf(page, site),
            page.Signature is "" ? "" : site.Words.Format("news.signature", page.Signature),
            FactList.Of(site.Words["factBox.label"], new Fact(site.Words["news.tags"], string.Join(", ", page.Tags))),
            BlockParts.Of(page.Body, site),
            StepLinks.Of("news", "news.all", older, newer, site));
    }
}
