namespace Samverkan.Content.Model;

/// <summary>An exhibition on the web, in rooms.</summary>
[PublishedModel("webExhibition")]
public sealed class WebExhibition(IPublishedContent content, IPublishedValueFallback fallback) : BodyPage(content, fallback)
{
    public string StartLabel => String("startLabel");

    public IReadOnlyList<IPublishedContent> Downloads => List<IPublishedContent>("downloads");
}
