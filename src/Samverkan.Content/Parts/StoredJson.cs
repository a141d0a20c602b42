using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samverkan.Content.Parts;

/// <summary>Stored values that are JSON, or JSON inside a text.</summary>
internal static class StoredJson
{
    /// <returns>Null for what is not JSON.</returns>
    public static JsonNode? Read(string text)
    {
        if (text.AsSpan().TrimStart() is not ['{' or '[', ..]) return null;
        try { return JsonNode.Parse(text); }
        catch (JsonException) { return null; }
    }

    /// <returns>A string's text, anything else as JSON, empty for null.</returns>
    public static string Text(JsonNode? node) => node switch
    {
        null => "",
        JsonValue value when value.TryGetValue(out string? text) => text,
        _ => node.ToJsonString(),
    };

    public static string Text(JsonObject of, string name) => Text(of[name]);

    public static Guid Key(JsonNode? node) => Guid.TryParse(Text(node), out Guid key) ? key : Guid.Empty;

    /// <summary>The objects of an array.</summary>
    public static IEnumerable<JsonObject> Objects(JsonNode? node) => (node as JsonArray)?.OfType<JsonObject>() ?? [];
}
