using Samverkan.Content.News;

namespace Samverkan.Web.Pages;

public sealed record HomeNews(string Heading, NewsList Articles, TextLink? All)
{
    private const int Shown = 4;

    public static HomeNews? Of(Home page, SiteContext site) => site.Tree.First<NewsArchive>(page) is { } archive
        ? new(page.NewsHeading.Or(archive.Title), Latest(archive, site), TextLink.To(archive, site, site.Words["home.news.all"]))
        : null;

    private static NewsList Latest(NewsArchive archive, SiteContext site) =>
        new([.. site.Tree.Children<NewsArticle>(archive).Newest().Take(Shown).Select(article => NewsRow.Of(article, article.Signature, site)).OfType<NewsRow>()]);
}
