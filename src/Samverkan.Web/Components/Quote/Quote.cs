namespace Samverkan.Web.Components;

public sealed record Quote(string Text, string Source)
{
    public static Quote? Of(QuoteBlock block) => block.Quote is "" ? null : new(block.Quote, block.Source);
}
