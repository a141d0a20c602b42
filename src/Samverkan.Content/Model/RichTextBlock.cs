namespace Samverkan.Content.Model;

/// <summary>Running text.</summary>
[PublishedModel("richTextBlock")]
public sealed class RichTextBlock(IPublishedElement content, IPublishedValueFallback fallback) : SiteElement(content, fallback)
{
    public IHtmlEncodedString? Text => Html("text");
}
