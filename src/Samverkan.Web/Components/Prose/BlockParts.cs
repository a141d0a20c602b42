namespace Samverkan.Web.Components;

/// <summary>From an editor's blocks to components; a block that has no component shows nothing.</summary>
public static class BlockParts
{
    public static IReadOnlyList<object> Of(BlockListModel blocks, SiteContext site) =>
        [.. blocks.Select(block => Of(block.Content, site)).OfType<object>()];

    public static object? Of(IPublishedElement block, SiteContext site) => block switch
    {
        RichTextBlock text => Prose.Of(text.Text),
        QuoteBlock quote => Quote.Of(quote),
        ImageBlock image => ImageFigure.Of(image, site),
        FactBoxBlock fact => new FactBox(fact.Heading, Prose.Of(fact.Text)),
        CallToActionBlock call => CallToAction.Of(call),
        DownloadsBlock downloads => Downloads.Of(downloads.Heading, downloads.Files, site),
        AccordionBlock accordion => Accordion.Of(accordion),
        FiguresBlock figures => Figures.Of(figures),
        _ => null,
    };
}
