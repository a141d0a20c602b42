using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samverkan.Tests.Quality;

/// <summary>A block, as editors store it.</summary>
public sealed record Block(Guid Type, params (string Alias, object? Value)[] Values)
{
    public Guid Key { get; init; } = Guid.NewGuid();

    // in the site's uSync folder
    public static Block Image(string? text = null, bool decorative = false, Guid? picture = null) =>
        new(new Guid("2b319917-77dc-5b54-a6e7-7028ce1ddc67"), ("image", Stored.Media(picture ?? EditedSite.Drawing)), ("alternativeText", text ?? ""), ("decorative", decorative ? "1" : "0"));

    public static Block Text(string markup, params Block[] blocks) => new(new Guid("187e36a7-3704-5e43-8a8c-860ba27aae2b"), ("text", Stored.RichText(markup, blocks)));

    public static Block Fact(string heading, string markup) => new(new Guid("171e83af-2998-550c-b88e-a1db4e81dd47"), ("heading", heading), ("text", Stored.RichText(markup)));

    public static Block Accordion(params Block[] items) => new(new Guid("806b8821-3d94-53d4-8b84-cb1bfbd29574"), ("heading", "Frågor"), ("items", Stored.List(items)));

    public static Block AccordionItem(string markup, params Block[] blocks) => new(new Guid("b860a22f-5564-531a-b0dd-799b03716969"), ("heading", "En fråga"), ("text", Stored.RichText(markup, blocks)));

    /// <summary>Where it stands in rich text.</summary>
    public string Place => $"""<umb-rte-block data-content-key="{Key}"></umb-rte-block>""";
}

/// <summary>Values as the database holds them.</summary>
public static class Stored
{
    public static string Media(params Guid[] keys) => new JsonArray([.. keys.Select(key => new JsonObject { ["key"] = Guid.NewGuid(), ["mediaKey"] = key, ["mediaTypeAlias"] = "", ["crops"] = new JsonArray() })]).ToJsonString();

    public static string List(params Block[] blocks) => Blocks("Umbraco.BlockList", blocks).ToJsonString();

    public static string Single(Block block) => Blocks("Umbraco.SingleBlock", block).ToJsonString();

    /// <summary>The second block stands in an area of the first.</summary>
    public static string Grid(Block outer, Block inner)
    {
        JsonObject value = Blocks("Umbraco.BlockGrid", outer, inner);
        JsonArray areas = [new JsonObject { ["key"] = Guid.NewGuid(), ["items"] = new JsonArray(new JsonObject { ["contentKey"] = inner.Key, ["columnSpan"] = 6, ["rowSpan"] = 1, ["areas"] = new JsonArray() }) }];
        value["layout"] = new JsonObject { ["Umbraco.BlockGrid"] = new JsonArray(new JsonObject { ["contentKey"] = outer.Key, ["columnSpan"] = 12, ["rowSpan"] = 1, ["areas"] = areas }) };
        return value.ToJsonString();
    }

    public static string RichText(string markup, params Block[] blocks) => new JsonObject { ["markup"] = markup, ["blocks"] = Blocks("Umbraco.RichText", blocks) }.ToJsonString();

    private static JsonObject Blocks(string editor, params Block[] blocks) => JsonSerializer.SerializeToNode(new
    {
        contentData = blocks.Select(block => new { contentTypeKey = block.Type, key = block.Key, values = block.Values.Select(value => new { alias = value.Alias, culture = (string?)null, segment = (string?)null, value = value.Value }) }),
        settingsData = Array.Empty<object>(),
        expose = blocks.Select(block => new { contentKey = block.Key, culture = (string?)null, segment = (string?)null }),
        layout = new Dictionary<string, object> { [editor] = blocks.Select(block => new { contentKey = block.Key }) },
    })!.AsObject(); // an object is written
}
