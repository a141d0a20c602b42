namespace Samverkan.Content.Model;

/// <summary>What the partnership was.</summary>
[PublishedModel("partnership")]
public sealed class Partnership(IPublishedContent content, IPublishedValueFallback fallback) : BodyPage(content, fallback)
{
    public IReadOnlyList<string> Facts => List<string>("facts");

    public IReadOnlyList<IPublishedContent> Downloads => List<IPublishedContent>("downloads");
}
