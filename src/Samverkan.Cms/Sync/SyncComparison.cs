using System.Xml.Linq;
using Samverkan.Cms.Sync.Format;

namespace Samverkan.Cms.Sync;

/// <summary>Whether a file says what is stored: the same elements and attributes; the order of elements, the case of flags and the layout of JSON do not matter.</summary>
internal static class SyncComparison
{
    public static bool Same(XElement left, XElement right) => Difference(left, right) is null;

    /// <summary>The path of the first element that differs; null if none does.</summary>
    public static string? Difference(XElement left, XElement right)
    {
        if (left.Name != right.Name) return left.Name.LocalName;
        if (!SameAttributes(left, right)) return left.Name.LocalName;
        XElement[] lefts = Sorted(left), rights = Sorted(right);
        if (lefts.Length == 0 && rights.Length == 0) return SameText(left.Value, right.Value) ? null : left.Name.LocalName;
        if (lefts.Length != rights.Length) return left.Name.LocalName;
        return lefts.Zip(rights, Difference).FirstOrDefault(d => d is not null) is { } inner ? $"{left.Name.LocalName}/{inner}" : null;
    }

    private static XElement[] Sorted(XElement element) => [.. element.Elements().OrderBy(Identity, StringComparer.Ordinal)];

    private static string Identity(XElement element) =>
        $"{element.Name.LocalName}|{(string?)element.Attribute("Key")}|{(string?)element.Attribute("Culture")}|{(string?)element.Attribute("Language")}|{(string?)element.Element("Alias")}|{(element.HasElements ? "" : element.Value)}";

    private static bool SameAttributes(XElement left, XElement right) =>
        left.Attributes().Select(a => (a.Name, a.Value.ToLowerInvariant())).ToHashSet().SetEquals(right.Attributes().Select(a => (a.Name, a.Value.ToLowerInvariant())));

    private static bool SameText(string left, string right) =>
        SyncJson.Same(left, right) || bool.TryParse(left, out bool l) && bool.TryParse(right, out bool r) && l == r || left.ReplaceLineEndings("\n") == right.ReplaceLineEndings("\n");
}
