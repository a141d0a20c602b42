using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Samverkan.Cms.Api.Shared;

/// <summary>
/// From what a service says about an operation to the HTTP status that says it, in one table (statuses.tsv). What the client shows to an editor is in
/// <see cref="StatusTexts"/>; where there is none, the name itself in words.
/// </summary>
public static partial class Statuses
{
    private static readonly FrozenDictionary<string, int> Table = Resource.Lines("statuses.tsv").Select(l => l.Split('\t')).ToFrozenDictionary(l => $"{l[0]}.{l[1]}", l => int.Parse(l[2], System.Globalization.CultureInfo.InvariantCulture));

    /// <param name="status">Anything but the success of its kind.</param>
    /// <param name="place">Where one kind means different things: the part after the slash in the table.</param>
    /// <returns>The HTTP status; 500 for what is not named.</returns>
    public static int Of(Enum status, string? place = null)
    {
        string kind = status.GetType().Name + (place is null ? "" : $"/{place}");
        return Table.TryGetValue($"{kind}.{status}", out int code) || Table.TryGetValue($"{kind}.*", out code) ? code : StatusCodes.Status500InternalServerError;
    }

    /// <returns><c>DuplicateName</c> → "Duplicate name".</returns>
    internal static string InWords(Enum status)
    {
        string words = Humps().Replace(status.ToString(), " $1");
        return words[0] + words[1..].ToLowerInvariant();
    }

    [GeneratedRegex("(?<=[a-z])([A-Z])")]
    private static partial Regex Humps();
}
