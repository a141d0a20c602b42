namespace Samverkan.Web.Components;

public sealed record CallToAction(string Heading, string Text, TextLink Link)
{
    public static CallToAction? Of(CallToActionBlock block) =>
        TextLink.To(block.Link) is { } link ? new(block.Heading, block.Text, link) : null;
}
