namespace Samverkan.Content.Model;

/// <summary>Questions that open to answers.</summary>
[PublishedModel("accordionBlock")]
public sealed class AccordionBlock(IPublishedElement content, IPublishedValueFallback fallback) : SiteElement(content, fallback)
{
    public string Heading => String("heading");

    public BlockListModel Items => Blocks("items");
}
