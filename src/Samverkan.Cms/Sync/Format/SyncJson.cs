using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samverkan.Cms.Sync.Format;

/// <summary>JSON in values and configurations: indented by two, everything that is not plain ASCII escaped. Texts are compared as JSON, not letter by letter.</summary>
internal static class SyncJson
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Pretty(JsonNode? node) => node?.ToJsonString(Indented) ?? "null";

    /// <summary>As it is kept in the database.</summary>
    public static string Stored(JsonNode? node) => node?.ToJsonString(Compact) ?? "null";

    /// <summary>The text indented if it is a JSON object or array, else as it is.</summary>
    public static string PrettyIfJson(string text) => Parse(text) is { } node ? Pretty(node) : text;

    public static string StoredIfJson(string text) => Parse(text) is { } node ? Stored(node) : text;

    public static JsonNode? Parse(string? text)
    {
        string trimmed = text?.Trim() ?? "";
        if (trimmed.Length < 2 || (trimmed[0], trimmed[^1]) is not (('{', '}') or ('[', ']'))) return null;
        try { return JsonNode.Parse(trimmed); }
        catch (JsonException) { return null; }
    }

    public static bool Same(string left, string right) =>
        left == right || Parse(left) is { } l && Parse(right) is { } r && JsonNode.DeepEquals(l, r);
}
