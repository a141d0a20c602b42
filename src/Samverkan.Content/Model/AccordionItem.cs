namespace Samverkan.Content.Model;

/// <summary>One question and its answer.</summary>
[PublishedModel("accordionItem")]
public sealed class AccordionItem(IPublishedElement content, IPublishedValueFallback fallback) : SiteElement(content, fallback)
{
    public string Heading => String("heading");

    public IHtmlEncodedString? Text => Html("text");
}
