namespace Samverkan.Content.Model;

/// <summary>A picture with its caption.</summary>
[PublishedModel("imageBlock")]
public sealed class ImageBlock(IPublishedElement content, IPublishedValueFallback fallback) : SiteElement(content, fallback)
{
    public IPublishedContent? Image => Get<IPublishedContent>("image");

    public string AlternativeText => String("alternativeText");

    public bool Decorative => Get<bool>("decorative");

    public string Caption => String("caption");
}
