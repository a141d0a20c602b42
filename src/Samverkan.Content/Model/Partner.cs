namespace Samverkan.Content.Model;

/// <summary>A partner; it has one of the ten lines for its own.</summary>
[PublishedModel("partner")]
public sealed class Partner(IPublishedContent content, IPublishedValueFallback fallback) : BodyPage(content, fallback)
{
    public string Kind => String("kind");

    public int Line => Get<int>("line");

    public Link? Website => Get<Link>("website");
}
