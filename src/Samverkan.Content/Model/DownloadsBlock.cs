namespace Samverkan.Content.Model;

/// <summary>Files to take away.</summary>
[PublishedModel("downloadsBlock")]
public sealed class DownloadsBlock(IPublishedElement content, IPublishedValueFallback fallback) : SiteElement(content, fallback)
{
    public string Heading => String("heading");

    public IReadOnlyList<IPublishedContent> Files => List<IPublishedContent>("files");
}
