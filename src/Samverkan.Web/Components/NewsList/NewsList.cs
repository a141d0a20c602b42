namespace Samverkan.Web.Components;

public sealed record NewsRow(TextLink Link, DateTime Date, string DateText, string Note)
{
    public string Day => LocalTime.Machine(Date);

    public static NewsRow? Of(NewsArticle article, string note, SiteContext site) =>
        TextLink.To(article, site, article.Title) is { } link
            ? new(link, article.PublishedOn, site.Words.ShortDate(article.PublishedOn), note)
            : null;
}

/// <summary>A dated column.</summary>
public sealed record NewsList(IReadOnlyList<NewsRow> Rows);
