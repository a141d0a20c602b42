using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samverkan.Cms.PropertyEditors.Blocks;

/// <summary>
/// The keys of blocks in a stored value, at any depth: values inside blocks are JSON, or JSON in a text. A block is an object with <c>contentTypeKey</c> and <c>key</c>;
/// layouts, exposures and the markup of rich text name it.
/// </summary>
public static class BlockKeys
{
    /// <summary>The same blocks under keys that no other value has.</summary>
    public static string Renewed(string stored) => Parse(stored) is not { } root ? stored : Objects(root).Select(Key).OfType<Guid>().Where(key => key != Guid.Empty).Distinct()
        .Aggregate(stored, (text, key) => Replaced(text, key, Guid.NewGuid()));

    /// <summary>The same value, in which every block has a key.</summary>
    public static string Completed(string stored) => Parse(stored) is { } root && Complete(root) ? root.ToJsonString() : stored;

    private static string Replaced(string text, Guid old, Guid made) => text
        .Replace(old.ToString("D"), made.ToString("D"), StringComparison.OrdinalIgnoreCase)
        .Replace(old.ToString("N"), made.ToString("N"), StringComparison.OrdinalIgnoreCase);

    private static Guid? Key(JsonObject block) => block.ContainsKey("contentTypeKey") && Guid.TryParse(Text(block["key"]), out Guid key) ? key : null;

    /// <summary>All objects, those in texts that are JSON included.</summary>
    private static IEnumerable<JsonObject> Objects(JsonNode node) => node switch
    {
        JsonObject one => [one, .. one.Select(member => member.Value).OfType<JsonNode>().SelectMany(Objects)],
        JsonArray many => many.OfType<JsonNode>().SelectMany(Objects),
        _ => Parse(Text(node)) is { } inner ? Objects(inner) : [],
    };

    private static bool Complete(JsonNode node)
    {
        bool changed = false;
        if (node is JsonObject blocks && blocks["contentData"] is JsonArray)
        {
            changed = Complete(blocks, "contentData", "contentKey") | Complete(blocks, "settingsData", "settingsKey");
        }

        foreach (JsonNode child in Children(node))
        {
            if (Parse(Text(child)) is not { } inner) changed |= Complete(child);
            else if (Complete(inner))
            {
                child.ReplaceWith(inner.ToJsonString());
                changed = true;
            }
        }

        return changed;
    }

    /// <summary>What has no key gets one; the places that name none are its own, in the order of the blocks: in the layout, and in the exposures of each culture.</summary>
    private static bool Complete(JsonObject blocks, string data, string reference)
    {
        JsonObject[] keyless = [.. (blocks[data] as JsonArray ?? []).OfType<JsonObject>().Where(block => IsEmpty(block["key"]))];
        foreach (JsonObject block in keyless) block["key"] = Guid.NewGuid();
        JsonObject[] places = [.. new[] { blocks["layout"], blocks["expose"] }.OfType<JsonNode>().SelectMany(Objects).Where(place => place[reference] is { } named && IsEmpty(named))];
        foreach (IEnumerable<JsonObject> group in places.GroupBy(place => (place.ContainsKey("culture"), Text(place["culture"]), Text(place["segment"]))))
        {
            foreach ((JsonObject place, JsonObject block) in group.Zip(keyless)) place[reference] = block["key"]!.DeepClone(); // it was set above
        }

        return keyless.Length > 0;
    }

    private static JsonNode[] Children(JsonNode node) => node switch
    {
        JsonObject one => [.. one.Select(member => member.Value).OfType<JsonNode>()],
        JsonArray many => [.. many.OfType<JsonNode>()],
        _ => [],
    };

    private static bool IsEmpty(JsonNode? key) => !Guid.TryParse(Text(key), out Guid parsed) || parsed == Guid.Empty;

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    private static JsonNode? Parse(string? text)
    {
        if (text is null || text.AsSpan().TrimStart() is not (['{', ..] or ['[', ..])) return null;
        try { return JsonNode.Parse(text); }
        catch (JsonException) { return null; } // a text that begins like JSON
    }
}
