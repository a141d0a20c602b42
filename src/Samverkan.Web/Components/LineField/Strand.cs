namespace Samverkan.Web.Components;

/// <summary>What is a line's own before it meets the others.</summary>
internal sealed record Strand(double Start, double Sway, double Pace, double Phase, double Early, double Late)
{
    public static Strand Of(int line, SeededRandom random) => new(
        (line + 0.5) / LineField.Count + random.Between(-0.05, 0.05),
        random.Between(0.02, 0.075),
        random.Between(3.2, 5.6),
        random.Between(0, 2 * Math.PI),
        random.Between(0, 0.16),
        random.Between(-0.05, 0.05));

    public double Apart(double way) => Math.Clamp(Start + Sway * Math.Sin(Phase + Pace * way), 0.015, 0.985);
}
