namespace Samverkan.Content.Model;

/// <summary>A page of text.</summary>
[PublishedModel("textPage")]
public sealed class TextPage(IPublishedContent content, IPublishedValueFallback fallback) : BodyPage(content, fallback);
