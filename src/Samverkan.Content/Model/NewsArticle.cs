namespace Samverkan.Content.Model;

/// <summary>One piece of news.</summary>
[PublishedModel("newsArticle")]
public sealed class NewsArticle(IPublishedContent content, IPublishedValueFallback fallback) : BodyPage(content, fallback)
{
    public DateTime PublishedOn => Get<DateTime>("publishedOn");

    public string Signature => String("signature");

    public IReadOnlyList<string> Tags => List<string>("tags");
}
