using Samverkan.Content.Model;

namespace Samverkan.Content.News;

public static class NewsOrder
{
    /// <summary>The newest first; what came out at the same time by name.</summary>
    public static IOrderedEnumerable<NewsArticle> Newest(this IEnumerable<NewsArticle> articles) =>
        articles.OrderByDescending(article => article.PublishedOn).ThenBy(article => article.Name, StringComparer.CurrentCulture);

    /// <summary>The piece before and the piece after in time.</summary>
    public static (NewsArticle? Older, NewsArticle? Newer) Neighbours(this IEnumerable<NewsArticle> articles, NewsArticle article)
    {
        var column = articles.Newest().ToList();
        var at = column.FindIndex(other => other.Key == article.Key);
        return at < 0 ? default : (column.ElementAtOrDefault(at + 1), at > 0 ? column[at - 1] : null);
    }
}
