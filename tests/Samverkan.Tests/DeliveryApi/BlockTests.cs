using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samverkan.Tests.DeliveryApi;

/// <summary>Blocks of every home as apps get them, with settings and areas.</summary>
public sealed class BlockTests(ReaderFixture fixture) : IClassFixture<ReaderFixture>
{
    private readonly Guid _one = Guid.NewGuid(), _two = Guid.NewGuid(), _three = Guid.NewGuid(), _settings = Guid.NewGuid(), _area = Guid.NewGuid();

    [Fact]
    public async Task A_grid_has_columns_rows_and_areas()
    {
        (IContentType content, IContentType settings) = (await fixture.Given.ElementTypeAsync(), await fixture.Given.ElementTypeAsync());
        string type = JsonSerializer.Serialize(new { gridColumns = 12, blocks = new[] { new { contentElementTypeKey = content.Key, settingsElementTypeKey = settings.Key, areaGridColumns = 6, areas = new[] { new { key = _area, alias = "left", columnSpan = 6, rowSpan = 1 } } } } });
        object inner = new { contentKey = _two, columnSpan = 3, rowSpan = 1, areas = Array.Empty<object>() }, lost = new { contentKey = _three, columnSpan = 3, rowSpan = 1, areas = Array.Empty<object>() };
        object layout = new { contentKey = _one, settingsKey = _settings, columnSpan = 6, rowSpan = 2, areas = new[] { new { key = _area, items = new[] { inner } }, new { key = Guid.NewGuid(), items = new[] { lost } } } };

        JsonNode grid = await ValueAsync("Umbraco.BlockGrid", type, Value("Umbraco.BlockGrid", layout, content, settings));

        Assert.Equal(Normal($$"""
            {"gridColumns":12,"items":[{"rowSpan":2,"columnSpan":6,"areaGridColumns":6,"areas":[{"alias":"left","rowSpan":1,"columnSpan":6,"items":[
              {"rowSpan":1,"columnSpan":3,"areaGridColumns":6,"areas":[{"alias":"left","rowSpan":1,"columnSpan":6,"items":[]}],"content":{{Element(content, _two, "two")}},"settings":null}]}],
              "content":{{Element(content, _one, "one")}},"settings":{{Element(settings, _settings, "settings")}} }]}
            """), Normal(grid));
    }

    [Fact]
    public async Task A_list_and_a_single_block_have_content_and_settings()
    {
        (IContentType content, IContentType settings) = (await fixture.Given.ElementTypeAsync(), await fixture.Given.ElementTypeAsync());
        string type = JsonSerializer.Serialize(new { blocks = new[] { new { contentElementTypeKey = content.Key, settingsElementTypeKey = settings.Key } } }), block = $$"""{"content":{{Element(content, _one, "one")}},"settings":{{Element(settings, _settings, "settings")}} }""";
        object layout = new { contentKey = _one, settingsKey = _settings };

        Assert.Equal(Normal($$"""{"items":[{{block}}]}"""), Normal(await ValueAsync("Umbraco.BlockList", type, Value("Umbraco.BlockList", layout, content, settings))));
        Assert.Equal(Normal(block), Normal(await ValueAsync("Umbraco.SingleBlock", type, Value("Umbraco.SingleBlock", layout, content, settings))));
    }

    [Fact]
    public async Task A_block_whose_type_is_not_configured_is_left_out_and_so_are_settings_of_another_type()
    {
        (IContentType content, IContentType settings) = (await fixture.Given.ElementTypeAsync(), await fixture.Given.ElementTypeAsync());
        object layout = new { contentKey = _one, settingsKey = _settings };
        string none = JsonSerializer.Serialize(new { blocks = new[] { new { contentElementTypeKey = settings.Key } } }), other = JsonSerializer.Serialize(new { blocks = new[] { new { contentElementTypeKey = content.Key, settingsElementTypeKey = content.Key } } });

        Assert.Equal("""{"items":[]}""", Normal(await ValueAsync("Umbraco.BlockList", none, Value("Umbraco.BlockList", layout, content, settings))));
        Assert.Equal("null", Normal(await ValueAsync("Umbraco.SingleBlock", none, Value("Umbraco.SingleBlock", layout, content, settings))));
        Assert.Null((await ValueAsync("Umbraco.BlockList", other, Value("Umbraco.BlockList", layout, content, settings)))["items"]![0]!["settings"]);
    }

    private string Value(string alias, object layout, IContentType content, IContentType settings)
    {
        object Data(Guid key, IContentType type, string text) => new { key, contentTypeKey = type.Key, values = new[] { new { alias = "headline", value = text } } };
        return JsonSerializer.Serialize(new
        {
            layout = new Dictionary<string, object> { [alias] = new[] { layout } },
            contentData = new[] { Data(_one, content, "one"), Data(_two, content, "two"), Data(_three, content, "three") },
            settingsData = new[] { Data(_settings, settings, "settings") },
            expose = new[] { _one, _two, _three }.Select(key => new { contentKey = key, culture = (string?)null, segment = (string?)null }),
        });
    }

    private static string Element(IContentType type, Guid key, string text) => $$$"""{"contentType":"{{{type.Alias}}}","id":"{{{key}}}","name":"n/a","properties":{"headline":"{{{text}}}"}}""";

    private async Task<JsonNode> ValueAsync(string editor, string settings, string stored)
    {
        IContentType type = await fixture.Given.PageTypeAsync(shape: fixture.Given.With("value", await fixture.DataTypeAsync(editor, settings)));
        IContentService contents = fixture.Api.Get<IContentService>();
        IContent page = contents.Create(Given.Unique("Page "), Constants.System.Root, type.Alias);
        page.SetValue("value", stored);
        Assert.True(contents.Save(page).Success);
        Assert.True(contents.Publish(page, ["*"]).Success);
        return (await fixture.Reader.ReadAsync($"/content/item/{page.Key}"))["properties"]!["value"]!;
    }

    /// <summary>With members in the order of their names.</summary>
    private static string Normal(string json) => Normal(JsonNode.Parse(json));

    private static string Normal(JsonNode? node) => Sorted(node)?.ToJsonString() ?? "null";

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject o => new JsonObject(o.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => KeyValuePair.Create(p.Key, Sorted(p.Value)))),
        JsonArray a => new JsonArray([.. a.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
