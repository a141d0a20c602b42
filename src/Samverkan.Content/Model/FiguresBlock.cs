namespace Samverkan.Content.Model;

/// <summary>Figures and where they come from.</summary>
[PublishedModel("figuresBlock")]
public sealed class FiguresBlock(IPublishedElement content, IPublishedValueFallback fallback) : SiteElement(content, fallback)
{
    public string Heading => String("heading");

    public BlockListModel Figures => Blocks("figures");

    public string Source => String("source");

    public Link? SourceLink => Get<Link>("sourceLink");
}
