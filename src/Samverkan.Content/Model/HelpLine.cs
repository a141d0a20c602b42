namespace Samverkan.Content.Model;

/// <summary>A number to call, and whom it is for; kept in the library.</summary>
[PublishedModel("helpLine")]
public sealed class HelpLine(IPublishedElement content, IPublishedValueFallback fallback) : SiteElement(content, fallback)
{
    public override string Name => String("name");

    public string Number => String("number");

    public string NumberAbroad => String("numberAbroad");

    public string ForWhom => String("forWhom");

    public bool Urgent => Get<bool>("urgent");
}
