namespace Samverkan.Content.Model;

/// <summary>What a teacher can take away.</summary>
[PublishedModel("materialLibrary")]
public sealed class MaterialLibrary(IPublishedContent content, IPublishedValueFallback fallback) : SitePage(content, fallback)
{
    public string EmptyText => String("emptyText");
}
