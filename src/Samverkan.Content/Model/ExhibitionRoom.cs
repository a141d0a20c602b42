namespace Samverkan.Content.Model;

/// <summary>A room of the exhibition on the web.</summary>
[PublishedModel("exhibitionRoom")]
public sealed class ExhibitionRoom(IPublishedContent content, IPublishedValueFallback fallback) : BodyPage(content, fallback)
{
    public int Number => Get<int>("number");

    public IReadOnlyList<string> Questions => List<string>("questions");
}
