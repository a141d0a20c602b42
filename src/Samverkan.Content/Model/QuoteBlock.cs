namespace Samverkan.Content.Model;

/// <summary>A quotation.</summary>
[PublishedModel("quoteBlock")]
public sealed class QuoteBlock(IPublishedElement content, IPublishedValueFallback fallback) : SiteElement(content, fallback)
{
    public string Quote => String("quote");

    public string Source => String("source");
}
