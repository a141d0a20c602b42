using System.Globalization;
using System.Text.RegularExpressions;

namespace Samverkan.Cms.Persistence.Shared;

public static partial class Names
{
    /// <summary>Without what XML forbids: other systems read names as XML.</summary>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(name))]
    public static string? Clean(string? name) => name?.ToValidXmlString();

    /// <summary>
    /// A name that is taken gets the lowest free number: Name, Name (1), Name (2). Compared without case. A typed number is kept as part of the name when
    /// nothing bears the plain name: then Name (1) becomes Name (1) (1).
    /// </summary>
    public static string Unique(string? name, IEnumerable<string?> taken)
    {
        HashSet<string> others = new(taken.OfType<string>(), StringComparer.OrdinalIgnoreCase);
        name = name?.Trim() ?? "";
        if (name.Length > 0 && !others.Contains(name)) return name;
        string stem = Numbered().Match(name) is { Success: true } match && others.Contains(match.Groups[1].Value) ? match.Groups[1].Value : name;
        return Enumerable.Range(1, others.Count + 1).Select(n => string.Create(CultureInfo.InvariantCulture, $"{stem} ({n})")).First(candidate => !others.Contains(candidate));
    }

    [GeneratedRegex(@"^(.*) \(\d+\)$")]
    private static partial Regex Numbered();
}
