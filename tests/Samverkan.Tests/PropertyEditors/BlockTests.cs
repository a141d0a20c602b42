using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace Samverkan.Tests.PropertyEditors;

public sealed class BlockTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private readonly Engine _engine = fixture.Engine;
    private readonly Pictures _pictures = new(fixture.Engine);

    private IJsonSerializer Json => _engine.Get<IJsonSerializer>();

    [Fact]
    public async Task Blocks_are_published_as_elements_with_converted_values()
    {
        IContentType element = await ElementAsync();
        IMedia image = _pictures.Image();
        Editing editing = await ListAsync(element);
        BlockListModel blocks = Assert.IsType<BlockListModel>(await editing.PublishedAsync(Value("Umbraco.BlockList", element, $$"""[{"key":"{{Guid.NewGuid()}}","mediaKey":"{{image.Key}}","mediaTypeAlias":""}]""")));
        IPublishedElement content = Assert.Single(blocks).Content;
        Assert.Equal((element.Alias, "Rubrik", image.Key), (content.ContentType.Alias, content.GetProperty("headline")!.GetValue(), ((MediaWithCrops)content.GetProperty("image")!.GetValue()!).Key));
    }

    [Fact]
    public async Task Nested_values_are_text_in_the_database_and_json_at_the_client()
    {
        IContentType element = await ElementAsync();
        Editing editing = await ListAsync(element);
        string nested = $$"""[{"key":"{{Guid.NewGuid()}}","mediaKey":"{{Guid.NewGuid()}}","mediaTypeAlias":""}]""";
        string stored = (string)editing.Stored(Json.Deserialize<object>(Value("Umbraco.BlockList", element, nested)))!;
        BlockListValue kept = Json.Deserialize<BlockListValue>(stored)!;
        Assert.IsType<string>(kept.ContentData[0].Values.Single(v => v.Alias == "image").Value);
        Dictionary<string, object?> shown = Json.Deserialize<Dictionary<string, object?>>(editing.Shown(stored))!;
        var values = (List<object?>)((Dictionary<string, object?>)((List<object?>)shown["contentData"]!)[0]!)["values"]!;
        Assert.Contains(values.Cast<Dictionary<string, object?>>(), v => v["alias"] is "image" && v["value"] is List<object?> { Count: 1 } && v["editorAlias"] is Aliases.MediaPicker3);
    }

    [Fact]
    public async Task References_inside_blocks_count_also_two_levels_down()
    {
        IContentType element = await ElementAsync();
        IMedia image = _pictures.Image();
        Editing inner = await ListAsync(element);
        IContentType outer = await ElementAsync(t => t.AddPropertyType(inner.PropertyType("items"), "content", "Content"));
        string picked = $$"""[{"key":"{{Guid.NewGuid()}}","mediaKey":"{{image.Key}}","mediaTypeAlias":""}]""";
        string value = Value("Umbraco.BlockList", outer, Value("Umbraco.BlockList", element, picked)).Replace("\"alias\":\"image\",\"value\":{", "\"alias\":\"items\",\"value\":{");
        Assert.Equal([$"umb://media/{image.Key:N}"], (await ListAsync(outer)).References(value));
    }

    [Fact]
    public async Task Blocks_that_are_not_exposed_or_not_in_the_layout_are_left_out()
    {
        IContentType element = await ElementAsync();
        Editing editing = await ListAsync(element);
        string hidden = Value("Umbraco.BlockList", element, "[]").Replace("\"expose\":[{", "\"expose\":[],\"was\":[{");
        Assert.Empty(Assert.IsType<BlockListModel>(await editing.PublishedAsync(hidden)));
        BlockListValue value = Json.Deserialize<BlockListValue>(Value("Umbraco.BlockList", element, "[]"))!;
        value.ContentData.Add(new BlockItemData(Guid.NewGuid(), element.Key, element.Alias));
        Assert.Single(Json.Deserialize<BlockListValue>((string)editing.Stored(value)!)!.ContentData);
    }

    [Fact]
    public async Task Too_many_blocks_and_missing_values_are_said_with_their_place()
    {
        IContentType element = await ElementAsync(t => t.PropertyTypes.First().Mandatory = true);
        Editing editing = await ListAsync(element, ""","validationLimit":{"min":2,"max":3}""");
        string value = Value("Umbraco.BlockList", element, "[]").Replace("Rubrik", "");
        ValidationResult[] complaints = [.. editing.Editor.Validate(value, false, null, new PropertyValidationContext { Culture = null, Segment = null, CulturesBeingValidated = ["en-US"], SegmentsBeingValidated = [] })];
        Assert.Contains(complaints, c => c.ErrorMessage == "Needs at least 2, has 1.");
        Assert.Equal("contentData[0].values[0].value", Assert.IsType<NestedJsonPathValidationResults>(Assert.Single(Assert.Single(complaints.OfType<NestedValidationResults>()).ValidationResults)).JsonPath);
    }

    [Fact]
    public async Task A_grid_keeps_spans_and_areas()
    {
        IContentType element = await ElementAsync();
        Guid area = Guid.NewGuid(), inner = Guid.NewGuid(), outer = Guid.NewGuid();
        Editing editing = await Editing.WithAsync(_engine, Aliases.BlockGrid, $$"""{"gridColumns":12,"blocks":[{"contentElementTypeKey":"{{element.Key}}","areaGridColumns":6,"areas":[{"key":"{{area}}","alias":"side","columnSpan":6,"rowSpan":1}]}]}""");
        string stored = (string)editing.Stored($$"""
            {"contentData":[{"contentTypeKey":"{{element.Key}}","key":"{{outer}}","values":[]},{"contentTypeKey":"{{element.Key}}","key":"{{inner}}","values":[]}],"settingsData":[],
             "expose":[{"contentKey":"{{outer}}","culture":null,"segment":null},{"contentKey":"{{inner}}","culture":null,"segment":null}],
             "Layout":{"umbraco.blockgrid":[{"contentKey":"{{outer}}","columnSpan":8,"rowSpan":2,"areas":[{"key":"{{area}}","items":[{"contentKey":"{{inner}}","columnSpan":3,"rowSpan":1,"areas":[]}]}]}]} }
            """)!;
        BlockGridItem item = Assert.Single(Assert.IsType<BlockGridModel>(await editing.PublishedAsync(stored)));
        Assert.Equal((8, 2, 6), (item.ColumnSpan, item.RowSpan, item.AreaGridColumns));
        BlockGridArea side = Assert.Single(item.Areas);
        Assert.Equal(("side", inner, 3), (side.Alias, side[0]!.ContentKey, side[0]!.ColumnSpan));
    }

    [Fact]
    public async Task A_single_block_is_one_item()
    {
        IContentType element = await ElementAsync();
        Editing editing = await Editing.WithAsync(_engine, Aliases.SingleBlock, Settings(element));
        BlockListItem item = Assert.IsAssignableFrom<BlockListItem>(await editing.PublishedAsync(Value("Umbraco.SingleBlock", element, "[]")));
        Assert.Equal("Rubrik", item.Content.GetProperty("headline")!.GetValue());
    }

    [Fact]
    public async Task A_data_type_names_the_element_types_it_needs()
    {
        IContentType element = await ElementAsync();
        Assert.Equal([element.Key], (await ListAsync(element)).Editor.ConfiguredElementTypeKeys());
    }

    private Task<Editing> ListAsync(IContentType element, string more = "") => Editing.WithAsync(_engine, Aliases.BlockList, Settings(element, more));

    private static string Settings(IContentType element, string more = "") => $$"""{"blocks":[{"contentElementTypeKey":"{{element.Key}}","label":"x"}]{{more}} }""";

    private static string Value(string alias, IContentType element, string image)
    {
        Guid key = Guid.NewGuid();
        return $$"""
            {"contentData":[{"contentTypeKey":"{{element.Key}}","key":"{{key}}","values":[{"alias":"headline","culture":null,"segment":null,"editorAlias":null,"value":"Rubrik"},{"alias":"image","value":{{image}} }],"udi":null}],
             "settingsData":[],"expose":[{"contentKey":"{{key}}","culture":null,"segment":null}],
             "layout":{"{{alias}}":[{"contentKey":"{{key}}","settingsKey":null,"contentUdi":null,"settingsUdi":null}]} }
            """;
    }

    private async Task<IContentType> ElementAsync(Action<ContentType>? shape = null)
    {
        IDataType picker = (await _engine.Get<IDataTypeService>().GetAsync(Constants.DataTypes.Guids.MediaPicker3SingleImageGuid))!;
        return await new Given(_engine).PageTypeAsync(shape: type =>
        {
            (type.IsElement, type.AllowedAsRoot) = (true, false);
            type.AddPropertyType(new PropertyType(_engine.Get<IShortStringHelper>(), picker, "image") { Name = "Image" }, "content", "Content");
            shape?.Invoke(type);
        });
    }
}
