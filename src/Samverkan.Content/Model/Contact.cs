namespace Samverkan.Content.Model;

/// <summary>Whom to call.</summary>
[PublishedModel("contact")]
public sealed class Contact(IPublishedContent content, IPublishedValueFallback fallback) : BodyPage(content, fallback);
