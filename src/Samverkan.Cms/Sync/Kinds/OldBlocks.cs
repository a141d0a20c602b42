using System.Text.Json.Nodes;
using Samverkan.Cms.Sync.Format;

namespace Samverkan.Cms.Sync.Kinds;

/// <summary>
/// Blocks as versions before 15 wrote them: <c>udi</c> instead of <c>key</c>, properties directly in the data, nothing in <c>expose</c>. They become
/// what versions from 15 on write. Source: the block value format of Umbraco 15.
/// </summary>
internal static class OldBlocks
{
    private static readonly HashSet<string> DataMembers = new(StringComparer.Ordinal) { "contentTypeKey", "udi", "key" };

    public static string Converted(IPropertyType type, string text)
    {
        if (type.PropertyEditorAlias is not ("Umbraco.BlockList" or "Umbraco.BlockGrid" or "Umbraco.SingleBlock" or "Umbraco.RichText")) return text;
        if (SyncJson.Parse(text) is not JsonObject value) return text;
        JsonObject blocks = value["blocks"] as JsonObject ?? value;
        if (blocks["contentData"] is not JsonArray content || !content.OfType<JsonObject>().Any(IsOld)) return text;
        Convert(blocks, content);
        return SyncJson.Stored(value);
    }

    private static bool IsOld(JsonObject data) => data["values"] is null && data["udi"] is not null;

    private static void Convert(JsonObject blocks, JsonArray content)
    {
        blocks["contentData"] = new JsonArray([.. content.OfType<JsonObject>().Select(Data)]);
        blocks["settingsData"] = new JsonArray([.. (blocks["settingsData"] as JsonArray ?? []).OfType<JsonObject>().Select(Data)]);
        blocks["expose"] = new JsonArray([.. ((JsonArray)blocks["contentData"]!).OfType<JsonObject>().Select(d => new JsonObject { ["contentKey"] = d["key"]!.DeepClone(), ["culture"] = null, ["segment"] = null })]);
        string layout = blocks.ContainsKey("layout") ? "layout" : "Layout";
        if (blocks[layout] is not JsonObject byEditor) return;
        foreach (JsonObject item in byEditor.SelectMany(e => e.Value as JsonArray ?? []).OfType<JsonObject>()) LayoutItem(item);
        if (layout == "layout") return;
        blocks.Remove(layout);
        blocks["layout"] = byEditor;
    }

    private static JsonObject Data(JsonObject old)
    {
        JsonArray values = new([.. old.Where(p => !DataMembers.Contains(p.Key)).Select(p => (JsonNode)new JsonObject
        {
            ["alias"] = p.Key, ["culture"] = null, ["segment"] = null, ["editorAlias"] = null, ["value"] = p.Value?.DeepClone(),
        })]);
        return new JsonObject { ["contentTypeKey"] = old["contentTypeKey"]?.DeepClone(), ["key"] = KeyOf(old["udi"]), ["udi"] = null, ["values"] = values };
    }

    private static void LayoutItem(JsonObject item)
    {
        item["contentKey"] = KeyOf(item["contentUdi"]);
        item["settingsKey"] = KeyOf(item["settingsUdi"]);
        item.Remove("contentUdi");
        item.Remove("settingsUdi");
        foreach (JsonObject inner in (item["areas"] as JsonArray ?? []).OfType<JsonObject>().SelectMany(a => a["items"] as JsonArray ?? []).OfType<JsonObject>()) LayoutItem(inner);
    }

    private static JsonNode? KeyOf(JsonNode? udi) => udi is not null && UdiParser.TryParse(udi.ToString(), out GuidUdi? parsed) ? JsonValue.Create(parsed.Guid.ToString()) : null;
}
