namespace Samverkan.Content.Model;

/// <summary>Search on the site.</summary>
[PublishedModel("searchPage")]
public sealed class SearchPage(IPublishedContent content, IPublishedValueFallback fallback) : SitePage(content, fallback)
{
    public string EmptyText => String("emptyText");
}
