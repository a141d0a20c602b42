namespace Samverkan.Web.Components;

public sealed record Figure(string Value, string Label);

/// <summary>Figures never stand without where they come from.</summary>
public sealed record Figures(string Heading, IReadOnlyList<Figure> Items, string Source, TextLink? SourceLink)
{
    public static Figures Of(FiguresBlock block) => new(
        block.Heading,
        [.. block.Figures.Of<FigureItem>().Select(item => new Figure(item.Value, item.Label))],
        block.Source,
        TextLink.To(block.SourceLink));
}
