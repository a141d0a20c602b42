using System.Text.Encodings.Web;

namespace Samverkan.Web.Components;

/// <summary>The ten lines of a map, shared out among the countries, and the countries' names.</summary>
public sealed record MapDrawing(BorderMap Map) : IHtmlContent
{
    private const int Width = 1000, Height = 600, Lines = 10, Gap = 9;

    private readonly IReadOnlyList<MapPlace> goals = Map.Goals;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write($"""<svg class="border-map__drawing" viewBox="0 0 {Width} {Height}" role="img" aria-label="{encoder.Encode(Map.Label)}">""");
        for (var line = 0; line < Lines; line++)
            writer.Write($"""<path d="{Way(line)}"/>""");
        writer.Write(Name(Map.Home, "border-map__place border-map__place--home", "-0.4em", encoder));
        foreach (var place in Map.Others)
            writer.Write(Name(place, "border-map__place", "1.15em", encoder));
        writer.Write("</svg>");
    }

    /// <param name="aside">How far above or below the ends of the lines.</param>
    private static string Name(MapPlace place, string classes, string aside, HtmlEncoder encoder) => string.Create(
        CultureInfo.InvariantCulture, $"""<text class="{classes}" x="{place.X * Width / 100:0}" y="{place.Y * Height / 100:0}" dy="{aside}">{encoder.Encode(place.Name)}</text>""");

    private string Way(int line)
    {
        var goal = goals[line * goals.Count / Lines];
        var aside = Aside(line);
        double x0 = Map.Home.X * Width / 100 + (line - (Lines - 1) / 2.0) * Gap, y0 = Map.Home.Y * Height / 100;
        double x1 = goal.X * Width / 100 + aside, y1 = goal.Y * Height / 100, down = Math.Max(90, (y1 - y0) * 0.62);
        double lift = Lift(aside, x1 - x0, y1 - y0 - down), turn0 = y0 + down + lift, turn1 = y1 - down + lift;
        return string.Create(CultureInfo.InvariantCulture, $"M{x0:0} {y0:0}C{x0:0} {turn0:0} {x1:0} {turn1:0} {x1:0} {y1:0}");
    }

    /// <summary>How far the bends of a line move up or down, so that the bundle keeps its width where it runs aslant.</summary>
    private static double Lift(double aside, double x, double y) =>
        Math.Abs(x) < 1 ? 0 : -aside * (Math.Sqrt(x * x + y * y) - y) / x * 8 / 6;

    /// <summary>The line's place within the bundle that goes to the same country.</summary>
    private double Aside(int line)
    {
        var count = goals.Count;
        int[] bundle = [.. Enumerable.Range(0, Lines).Where(other => other * count / Lines == line * count / Lines)];
        return (Array.IndexOf(bundle, line) - (bundle.Length - 1) / 2.0) * Gap;
    }
}
