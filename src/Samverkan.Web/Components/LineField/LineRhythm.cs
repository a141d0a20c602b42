namespace Samverkan.Web.Components;

/// <summary>How ten lines run: heights between 0 and 1, for a way from 0 to 1.</summary>
internal sealed class LineRhythm
{
    private const int Count = LineField.Count;

    private readonly LineField field;
    private readonly double meet;
    private readonly Strand[] strands;

    public LineRhythm(LineField field)
    {
        var random = new SeededRandom(field.Seed);
        this.field = field;
        meet = random.Between(0.4, 0.6);
        strands = [.. Enumerable.Range(0, Count).Select(at => Strand.Of(at, random))];
    }

    public double Height(int line, double way) => field.Rhythm switch
    {
        "crossing" => Crossing(line, way),
        "widening" => Widening(line, way),
        _ => Gathering(line, way),
    };

    /// <summary>They enter apart, each in its own way, and end as one band.</summary>
    private double Gathering(int line, double way)
    {
        var strand = strands[line];
        var joined = Smooth(way, field.Gather - 0.42 + strand.Early, field.Gather + strand.Late);
        return Mix(strand.Apart(way), InBand(line), joined);
    }

    /// <summary>They change places with one another on the way: what is practised together is learned together.</summary>
    private double Crossing(int line, double way)
    {
        var strand = strands[line];
        var place = Mix(line, Count - 1 - line, Smooth(way, 0.02 + strand.Early * 1.6, 0.74 + strand.Early * 1.6));
        return 0.5 + (place - (Count - 1) / 2.0) * (0.094 - 0.03 * Math.Sin(Math.PI * way));
    }

    /// <summary>They leave one band and open like a fan.</summary>
    private double Widening(int line, double way) =>
        Mix(InBand(line), 0.5 + (line - (Count - 1) / 2.0) * 0.108, Math.Pow(Smooth(way, 0.12, 1.25), 1.15));

    private double InBand(int line) => meet + (line - (Count - 1) / 2.0) * field.Band / field.Height;

    private static double Mix(double from, double to, double part) => from + (to - from) * part;

    private static double Smooth(double at, double from, double to)
    {
        var part = Math.Clamp((at - from) / (to - from), 0, 1);
        return part * part * (3 - 2 * part);
    }
}
