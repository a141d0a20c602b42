namespace Samverkan.Web.Components;

/// <param name="X">Per cent from the left.</param>
/// <param name="Y">Per cent from the top.</param>
public sealed record MapPlace(string Name, double X, double Y);

/// <summary>A map without coasts: ten lines leave home and arrive in the other countries. Order decides the place, as in an underground plan.</summary>
public sealed record BorderMap(string Label, MapPlace Home, IReadOnlyList<MapPlace> Others)
{
    private static readonly (double X, double Y)[] Places = [(20, 80), (76, 34), (82, 82)];

    public MapDrawing Drawing => new(this);

    public static BorderMap? Of(string label, IReadOnlyList<string> countries) => countries.Count < 2 ? null : new(
        $"{label}: {string.Join(", ", countries)}",
        new(countries[0], 36, 16),
        [.. countries.Skip(1).Select((name, at) => Place(name, at, countries.Count - 1))]);

    /// <summary>The others from the left to the right as seen from home, so that no lines cross.</summary>
    public IReadOnlyList<MapPlace> Goals => [.. Others.OrderByDescending(place => Math.Atan2(place.Y - Home.Y, place.X - Home.X))];

    private static MapPlace Place(string name, int at, int count) => count <= Places.Length
        ? new(name, Places[at].X, Places[at].Y)
        : new(name, 8 + 84.0 * at / (count - 1), at % 2 == 0 ? 84 : 62);
}
