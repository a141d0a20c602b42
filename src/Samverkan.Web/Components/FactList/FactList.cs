namespace Samverkan.Web.Components;

public sealed record Fact(string Term, string Value, TextLink? Link = null);

/// <summary>Facts as in a museum catalogue's margin.</summary>
public sealed record FactList(string Label, IReadOnlyList<Fact> Facts)
{
    public static FactList? Of(string label, params IEnumerable<Fact> facts) =>
        facts.Where(fact => fact.Value is not "" || fact.Link is not null).ToList() is { Count: > 0 } known ? new(label, known) : null;

    /// <summary>From "label: value" as an editor writes it.</summary>
    public static IEnumerable<Fact> Parse(IEnumerable<string> lines) =>
        lines.Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries)).Where(parts => parts.Length == 2).Select(parts => new Fact(parts[0], parts[1]));
}
