using System.Text;

namespace Samverkan.Web.Components;

/// <summary>A smooth SVG path through points that stand at equal distances along x.</summary>
internal static class LinePath
{
    public static string Through(ReadOnlySpan<(double X, double Y)> points)
    {
        var path = new StringBuilder(256);
        var slope = (points[1].Y - points[0].Y) / 3;
        var third = (points[1].X - points[0].X) / 3;
        Write(path, 'M', points[0].X, points[0].Y);
        Write(path, 'C', points[0].X + third, points[0].Y + slope);
        for (var at = 1; at < points.Length; at++)
        {
            // Catmull-Rom: a point's tangent is the slope between its neighbours; S mirrors it for the next piece.
            var next = points[Math.Min(at + 1, points.Length - 1)];
            slope = (next.Y - points[at - 1].Y) / (at + 1 < points.Length ? 6 : 3);
            Write(path, at == 1 ? ' ' : 'S', points[at].X - third, points[at].Y - slope);
            Write(path, ' ', points[at].X, points[at].Y);
        }
        return path.ToString();
    }

    private static void Write(StringBuilder path, char before, double x, double y) =>
        path.Append(CultureInfo.InvariantCulture, $"{before}{x:0.#} {y:0.#}");
}
