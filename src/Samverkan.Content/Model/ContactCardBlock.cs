namespace Samverkan.Content.Model;

/// <summary>A person or an office to reach; kept in the library.</summary>
[PublishedModel("contactCardBlock")]
public sealed class ContactCardBlock(IPublishedElement content, IPublishedValueFallback fallback) : SiteElement(content, fallback)
{
    public override string Name => String("name");

    public string Role => String("role");

    public string Phone => String("phone");

    public string Email => String("email");

    public string Note => String("note");
}
