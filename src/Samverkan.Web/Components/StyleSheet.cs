using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Samverkan.Web.Components;

/// <summary>
/// The one style sheet, put together once from the files beside what they style. The folder names the layer,
/// so the order of files within a folder does not matter.
/// </summary>
public sealed partial class StyleSheet
{
    private static readonly (string Folder, string? Layer)[] Folders = [("Styles", null), ("Components", "components"), ("Pages", "pages")];

    public StyleSheet()
    {
        var text = "@layer tokens, base, layout, components, pages, print;\n" + string.Concat(Folders.Select(Part));
        Bytes = Encoding.UTF8.GetBytes(text);
        Url = $"/css/site.{Convert.ToHexStringLower(SHA256.HashData(Bytes))[..10]}.css";
        Fonts = [.. FontUrl().Matches(text).Select(match => match.Groups[1].Value)];
    }

    /// <summary>The address changes with the content: cache it for ever.</summary>
    public string Url { get; }

    public byte[] Bytes { get; }

    /// <summary>The font files, which the page asks for before it has read the style sheet.</summary>
    public IReadOnlyList<string> Fonts { get; }

    private static string Part((string Folder, string? Layer) part)
    {
        var assembly = typeof(StyleSheet).Assembly;
        var files = assembly.GetManifestResourceNames().Where(name => name.StartsWith($"css/{part.Folder}/", StringComparison.Ordinal));
        var text = string.Concat(files.Order(StringComparer.Ordinal).Select(name => Read(assembly, name)));
        return part.Layer is { } layer ? $"@layer {layer} {{\n{text}}}\n" : text;
    }

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!); // named by the assembly itself
        return reader.ReadToEnd() + "\n";
    }

    [GeneratedRegex(@"url\((/fonts/[^)]+\.woff2)\)")]
    private static partial Regex FontUrl();
}
