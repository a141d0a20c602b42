namespace Samverkan.Content.Model;

/// <summary>One thing to do next.</summary>
[PublishedModel("callToActionBlock")]
public sealed class CallToActionBlock(IPublishedElement content, IPublishedValueFallback fallback) : SiteElement(content, fallback)
{
    public string Heading => String("heading");

    public string Text => String("text");

    public Link? Link => Get<Link>("link");
}
