namespace Samverkan.Content.Model;

/// <summary>The work across borders; the home country stands first.</summary>
[PublishedModel("crossBorder")]
public sealed class CrossBorder(IPublishedContent content, IPublishedValueFallback fallback) : BodyPage(content, fallback)
{
    public IReadOnlyList<string> Countries => List<string>("countries");
}
