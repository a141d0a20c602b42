namespace Samverkan.Content.Model;

/// <summary>Where help is.</summary>
[PublishedModel("help")]
public sealed class Help(IPublishedContent content, IPublishedValueFallback fallback) : BodyPage(content, fallback)
{
    /// <summary>Kept in the library, and the same in every language.</summary>
    public IReadOnlyList<HelpLine> Lines => Elements<HelpLine>("lines");
}
