namespace Samverkan.Content.Model;

/// <summary>One figure.</summary>
[PublishedModel("figureItem")]
public sealed class FigureItem(IPublishedElement content, IPublishedValueFallback fallback) : SiteElement(content, fallback)
{
    public string Value => String("value");

    public string Label => String("label");
}
