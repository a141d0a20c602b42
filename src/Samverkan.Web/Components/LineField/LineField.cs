using System.Collections.Concurrent;
using System.Text.Encodings.Web;

namespace Samverkan.Web.Components;

/// <summary>Ten lines as a picture: decoration, drawn from a seed, so that it is always the same for the same word.</summary>
/// <param name="Rhythm">"gathering", "crossing" or "widening"; the theme areas each have their own.</param>
/// <param name="Gather">Where the lines have met, from 0 at the left edge; beyond 1.4 they do not meet.</param>
/// <param name="Band">The distance between lines that have met.</param>
/// <param name="Own">The line that stands out, 1 to 10; 0 for none.</param>
public sealed record LineField(
    string Seed,
    string Rhythm = "gathering",
    int Width = 1440,
    int Height = 360,
    double Gather = 0.62,
    double Band = 7,
    int Own = 0) : IHtmlContent
{
    internal const int Count = 10;

    private const int Steps = 12, MostKept = 1000;

    /// <summary>The same record is always the same picture; drawing it takes as long as the rest of a view.</summary>
    private static readonly ConcurrentDictionary<LineField, string> Drawn = new();

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) =>
        writer.Write(Drawn.TryGetValue(this, out var drawn) ? drawn : Keep(Draw()));

    private string Keep(string drawn)
    {
        if (Drawn.Count < MostKept) Drawn.TryAdd(this, drawn);
        return drawn;
    }

    private string Draw()
    {
        var rhythm = new LineRhythm(this);
        var paths = Enumerable.Range(0, Count).Select(line => $"""<path{(line + 1 == Own ? " class=\"lines__own\"" : "")} d="{LinePath.Through(Points(rhythm, line))}"/>""");
        return $"""<svg class="lines" viewBox="0 0 {Width} {Height}" preserveAspectRatio="none" aria-hidden="true">{string.Concat(paths)}</svg>""";
    }

    private (double X, double Y)[] Points(LineRhythm rhythm, int line) =>
        [.. Enumerable.Range(0, Steps + 1).Select(step => (double)step / Steps).Select(way => (way * Width, rhythm.Height(line, way) * Height))];
}
