namespace Samverkan.Content.Model;

/// <summary>The exhibition at the museum: only what is known of it.</summary>
[PublishedModel("exhibition")]
public sealed class Exhibition(IPublishedContent content, IPublishedValueFallback fallback) : BodyPage(content, fallback)
{
    public int Year => Get<int>("year");

    public string Place => String("place");
}
