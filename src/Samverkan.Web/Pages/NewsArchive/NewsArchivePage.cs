using Samverkan.Content.News;

namespace Samverkan.Web.Pages;

public sealed record NewsYear(int Year, NewsList Articles);

/// <summary>A dated column, a year at a time.</summary>
public sealed record NewsArchivePage(PageFrame Frame, PageIntro Intro, IReadOnlyList<NewsYear> Years, string EmptyText, Paging? Paging, string FollowText) : PageView(Frame)
{
    public static NewsArchivePage Of(NewsArchive page, SiteContext site)
    {
        var slice = Slice<NewsArticle>.Of([.. NewsColumn.Of(page, site.Tree).Newest()], site.Query.PageNumber, page.PageSize);
        var url = site.Urls.Of(page);
        return new(
            FrameOf(page, slice, site),
            PageIntro.Of(page),
            [.. slice.Items.GroupBy(article => LocalTime.Of(article.PublishedOn).Year).Select(year => new NewsYear(year.Key, ListOf(year, site)))],
            page.EmptyText,
            Paging.Of(slice, number => number == 1 ? $"{url}" : $"{url}?page={number}", site.Words, "news.pages", "news.page", "news.newer", "news.older"),
            site.Words["news.follow"]);
    }

    private static NewsList ListOf(IEnumerable<NewsArticle> articles, SiteContext site) =>
        new([.. articles.Select(article => NewsRow.Of(article, article.Preamble, site)).OfType<NewsRow>()]);

    /// <summary>Later pages have addresses and titles of their own; they are no translations of each other.</summary>
    private static PageFrame FrameOf(NewsArchive page, Slice<NewsArticle> slice, SiteContext site)
    {
        var frame = PageFrame.Of(page, site);
        return slice.Number == 1 ? frame : frame with { Head = HeadOf(frame.Head, page.Title, site.Words.Format("news.page", slice.Number, slice.Count), slice.Number) };
    }

    private static PageHead HeadOf(PageHead head, string title, string position, int number) => head with
    {
        Title = $"{title} ({position}) · {head.SiteName}",
        Description = $"{head.Description} {position}.",
        Canonical = $"{head.Canonical}?page={number}",
        Alternates = [],
    };
}
