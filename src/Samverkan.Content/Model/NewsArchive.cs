namespace Samverkan.Content.Model;

/// <summary>The column of news.</summary>
[PublishedModel("newsArchive")]
public sealed class NewsArchive(IPublishedContent content, IPublishedValueFallback fallback) : SitePage(content, fallback)
{
    public int PageSize => Get<int>("pageSize");

    public string EmptyText => String("emptyText");
}
