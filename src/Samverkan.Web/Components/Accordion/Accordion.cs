namespace Samverkan.Web.Components;

public sealed record AccordionEntry(string Heading, Prose? Text);

/// <summary>Opens and closes without script; a browser's search in the page finds what is closed.</summary>
public sealed record Accordion(string Heading, IReadOnlyList<AccordionEntry> Entries)
{
    public static Accordion Of(AccordionBlock block) =>
        new(block.Heading, [.. block.Items.Of<AccordionItem>().Select(item => new AccordionEntry(item.Heading, Prose.Of(item.Text)))]);
}
