using System.Text.Json.Nodes;

namespace Samverkan.Content.Parts;

/// <summary>Blocks as the block editors and rich text store them: data by key, a layout that says which are there and in what order, and in which languages each is shown.</summary>
internal sealed class StoredBlocks
{
    private readonly Dictionary<Guid, JsonObject> _data = [];
    private readonly List<(Guid Key, Guid Settings)> _layout = [];
    private readonly HashSet<(Guid Key, string Culture)> _shown = [];

    public IEnumerable<Guid> Layout => _layout.Select(place => place.Key);

    public static StoredBlocks Read(string text) => Of(StoredJson.Read(text) as JsonObject);

    public static StoredBlocks Of(JsonObject? value)
    {
        StoredBlocks blocks = new();
        if (value is null) return blocks;
        foreach (JsonObject data in StoredJson.Objects(Member(value, "contentData")).Concat(StoredJson.Objects(Member(value, "settingsData")))) blocks._data[StoredJson.Key(data["key"])] = data;
        foreach (JsonObject shown in StoredJson.Objects(Member(value, "expose"))) blocks._shown.Add((StoredJson.Key(shown["contentKey"]), StoredJson.Text(shown, "culture").ToUpperInvariant()));
        blocks.Place(Member(value, "layout"));
        return blocks;
    }

    public bool IsShown(Guid key, string? culture) => _shown.Contains((key, "")) || culture is not null && _shown.Contains((key, culture.ToUpperInvariant()));

    public IEnumerable<Guid> SettingsOf(Guid key) => _layout.Where(place => place.Key == key && place.Settings != Guid.Empty).Select(place => place.Settings);

    public Guid? TypeOf(Guid key) => _data.TryGetValue(key, out JsonObject? data) ? StoredJson.Key(data["contentTypeKey"]) : null;

    /// <summary>In the language, or in none when the property has no languages.</summary>
    public string Value(Guid key, string alias, string? culture) => StoredJson.Objects(_data[key]["values"])
        .Where(value => StoredJson.Text(value, "alias").Equals(alias, StringComparison.OrdinalIgnoreCase) && StoredJson.Text(value, "segment").Length == 0)
        .Where(value => StoredJson.Text(value, "culture") is var own && (own.Length == 0 || own.Equals(culture, StringComparison.OrdinalIgnoreCase)))
        .Select(value => StoredJson.Text(value, "value")).FirstOrDefault() ?? "";

    /// <summary>A grid's layout has areas with layouts of their own.</summary>
    private void Place(JsonNode? node)
    {
        if (node is JsonObject place)
        {
            if (StoredJson.Key(place["contentKey"]) is var key && key != Guid.Empty) _layout.Add((key, StoredJson.Key(place["settingsKey"])));
            foreach ((_, JsonNode? inner) in place) Place(inner);
        }
        else if (node is JsonArray places)
        {
            foreach (JsonNode? inner in places) Place(inner);
        }
    }

    /// <summary>Older values differ in the case of names.</summary>
    private static JsonNode? Member(JsonObject value, string name) => value.FirstOrDefault(member => member.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
}
