namespace Samverkan.Content.Model;

/// <summary>Where help is.</summary>
[PublishedModel("help")]
public sealed class Help(IPublishedContent content, IPublishedValueFallback fallback) : BodyPage(content, fallback)
{
    public BlockListModel Lines => Blocks("lines");
}
