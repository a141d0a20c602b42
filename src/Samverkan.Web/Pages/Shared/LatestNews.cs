using Samverkan.Content.News;

namespace Samverkan.Web.Pages;

/// <summary>The newest of an archive, and the way to the rest.</summary>
public sealed record LatestNews(string Heading, NewsList Articles, TextLink? All)
{
    private const int OnFrontPage = 4, OnPartnersPage = 3;

    /// <summary>From all; who has written it stands beside it.</summary>
    public static LatestNews? Of(Home page, SiteContext site) => NewsColumn.Main(page, site.Tree) is { } archive
        ? new(page.NewsHeading.Or(archive.Title), Newest(archive, OnFrontPage, article => article.Signature, site), TextLink.To(archive, site, site.Words["home.news.all"]))
        : null;

    /// <summary>What the partner has written; null while there is nothing.</summary>
    public static LatestNews? Of(Partner page, SiteContext site) => NewsColumn.Of(page, site.Tree) is { } archive && Newest(archive, OnPartnersPage, _ => "", site) is { Rows.Count: > 0 } articles
        ? new(archive.Title, articles, TextLink.To(archive, site, site.Words.Format("partner.news.all", page.Title)))
        : null;

    private static NewsList Newest(NewsArchive archive, int count, Func<NewsArticle, string> note, SiteContext site) =>
        new([.. NewsColumn.Of(archive, site.Tree).Newest().Take(count).Select(article => NewsRow.Of(article, note(article), site)).OfType<NewsRow>()]);
}
