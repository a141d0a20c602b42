namespace Samverkan.Content.Model;

/// <summary>A fact set apart from the text.</summary>
[PublishedModel("factBoxBlock")]
public sealed class FactBoxBlock(IPublishedElement content, IPublishedValueFallback fallback) : SiteElement(content, fallback)
{
    public string Heading => String("heading");

    public IHtmlEncodedString? Text => Html("text");
}
