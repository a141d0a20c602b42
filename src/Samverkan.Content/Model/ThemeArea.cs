namespace Samverkan.Content.Model;

/// <summary>One of the three theme areas.</summary>
[PublishedModel("themeArea")]
public sealed class ThemeArea(IPublishedContent content, IPublishedValueFallback fallback) : BodyPage(content, fallback)
{
    public int Number => Get<int>("number");

    public string Rhythm => String("rhythm");

    public IReadOnlyList<string> Aims => List<string>("aims");

    public string Region => String("region");
}
