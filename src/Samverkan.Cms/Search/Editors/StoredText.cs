using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Samverkan.Cms.Search.Editors;

/// <summary>The words of a stored value: of a text, of markup, or of the texts within JSON, whatever editor wrote it.</summary>
internal static partial class StoredText
{
    public static string Of(string value) => string.Join(' ', Texts(value).Select(Plain));

    private static IEnumerable<string> Texts(string value)
    {
        if (value.TrimStart() is not ['{' or '[', ..]) return [value];
        try
        {
            using JsonDocument json = JsonDocument.Parse(value);
            return [.. Texts(json.RootElement)];
        }
        catch (JsonException)
        {
            return [value]; // a text that begins with a bracket
        }
    }

    /// <summary>Keys and references name other things and are no words; a value may be JSON again.</summary>
    private static IEnumerable<string> Texts(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => Texts(property.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String when json.GetString() is { } text && !Guid.TryParse(text, out _) && !text.StartsWith("umb://", StringComparison.Ordinal) => Texts(text),
        _ => [],
    };

    private static string Plain(string markup) => WebUtility.HtmlDecode(Tag().Replace(markup, " "));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
