using Samverkan.Content.News;

namespace Samverkan.Web.Pages;

public sealed record NewsArticlePage(PageFrame Frame, PageIntro Intro, Picture? Image, FactList? Facts, IReadOnlyList<object> Body, StepLinks Steps) : PageView(Frame)
{
    public static NewsArticlePage Of(NewsArticle page, SiteContext site) => new(
        PageFrame.Of(page, site),
        PageIntro.Of(page, site.Words.Date(page.PublishedOn)) with { Date = page.PublishedOn },
        PictureShape.Wide.Of(page.MainImage, page.MainImageAlt, site.Renditions, isFirst: true),
        FactList.Of(
            site.Words["facts.label"],
            new Fact(site.Words["news.signature"], page.Signature),
            new Fact(site.Words["news.tags"], string.Join(", ", page.Tags))),
        BlockParts.Of(page.Body, site),
        StepsOf(page, site));

    private static StepLinks StepsOf(NewsArticle page, SiteContext site)
    {
        var (older, newer) = site.Tree.Descendants<NewsArticle>(site.Home).Neighbours(page);
        return new(site.Words["news.steps"], site.Words["news.step.newer"], TextLink.To(newer, site), site.Words["news.step.older"], TextLink.To(older, site));
    }
}
