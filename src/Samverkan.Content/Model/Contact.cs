namespace Samverkan.Content.Model;

/// <summary>Whom to call.</summary>
[PublishedModel("contact")]
public sealed class Contact(IPublishedContent content, IPublishedValueFallback fallback) : BodyPage(content, fallback)
{
    /// <summary>Kept in the library, and the same in every language.</summary>
    public IReadOnlyList<ContactCardBlock> Cards => Elements<ContactCardBlock>("cards");
}
