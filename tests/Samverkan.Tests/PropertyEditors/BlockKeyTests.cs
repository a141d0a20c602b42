using System.Text.RegularExpressions;
using Samverkan.Cms.PropertyEditors.Blocks;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Serialization;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace Samverkan.Tests.PropertyEditors;

/// <summary>Blocks of a copy are not those of its original.</summary>
public sealed partial class BlockKeyTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private readonly Engine _engine = fixture.Engine;
    private readonly Given _given = new(fixture.Engine);

    private IContentService Contents => _engine.Get<IContentService>();

    private IJsonSerializer Json => _engine.Get<IJsonSerializer>();

    [Theory]
    [InlineData(Aliases.BlockList)]
    [InlineData(Aliases.BlockGrid)]
    [InlineData(Aliases.SingleBlock)]
    [InlineData(Aliases.RichText)]
    public async Task A_copy_and_a_scaffold_have_blocks_under_new_keys_and_say_the_same(string editor)
    {
        (IContent page, Guid type) = await PageAsync(editor);
        page.SetValue("blocks", Value(editor, type));
        Assert.True(Contents.Save(page).Success);
        string before = Contents.GetById(page.Key)!.GetValue<string>("blocks")!;
        string copied = Contents.GetById(Contents.Copy(page, Constants.System.Root, relateToOriginal: false)!.Key)!.GetValue<string>("blocks")!;
        IContent blueprint = Contents.CreateBlueprintFromContent(page, Given.Unique("Blueprint "));
        Contents.SaveBlueprint(blueprint, page);
        string begun = (await _engine.Get<IContentBlueprintEditingService>().GetScaffoldedAsync(blueprint.Key))!.GetValue<string>("blocks")!;

        Assert.Equal(before, Contents.GetById(page.Key)!.GetValue<string>("blocks"));
        foreach (string after in (string[])[copied, begun])
        {
            Assert.Empty(Keys(before, type).Intersect(Keys(after, type)));
            Assert.Equal(Masked(before, type), Masked(after, type));
        }
    }

    [Fact]
    public async Task Blocks_without_a_key_get_one_and_stay_in_their_places()
    {
        (IContent page, Guid type) = await PageAsync(Aliases.BlockList);
        string nested = Keyless(type, "inner", "\"x\"");
        page.SetValue("blocks", Keyless(type, "outer", JsonText(nested)));
        Assert.True(Contents.Save(page).Success);

        BlockListValue outer = Json.Deserialize<BlockListValue>(Contents.GetById(page.Key)!.GetValue<string>("blocks")!)!;
        AssertComplete(outer, ["outer 1", "outer 2"]);
        AssertComplete(Json.Deserialize<BlockListValue>((string)outer.ContentData[0].Values.Single(v => v.Alias == "more").Value!)!, ["inner 1", "inner 2"]);
    }

    [Fact]
    public void A_value_that_has_all_its_keys_is_not_touched()
    {
        string value = Value(Aliases.BlockList, Guid.NewGuid());
        Assert.Same(value, BlockKeys.Completed(value));
        Assert.Equal("{no json", BlockKeys.Renewed("{no json"));
    }

    private static void AssertComplete(BlockListValue value, string[] texts)
    {
        Assert.DoesNotContain(Guid.Empty, value.ContentData.Select(d => d.Key));
        Assert.Equal(value.ContentData.Select(d => d.Key), value.GetLayouts()!.Select(l => l.ContentKey));
        Assert.Equal([.. value.ContentData.Select(d => d.Key), .. value.ContentData.Select(d => d.Key)], value.Expose.Select(e => e.ContentKey));
        Assert.Equal(texts, value.ContentData.Select(d => d.Values.Single(v => v.Alias == "headline").Value));
        Assert.Equal(value.SettingsData.Single().Key, value.GetLayouts()!.First().SettingsKey);
        Assert.Null(value.GetLayouts()!.Last().SettingsKey);
    }

    private async Task<(IContent Page, Guid ElementType)> PageAsync(string editor)
    {
        IContentType element = await _given.PageTypeAsync(shape: t => (t.IsElement, t.AllowedAsRoot) = (true, false));
        IDataType blocks = (await Editing.WithAsync(_engine, editor)).DataType;
        IContentType type = await _given.PageTypeAsync(shape: _given.With("blocks", blocks));
        return (Contents.Create(Given.Unique("Page "), Constants.System.Root, type.Alias), element.Key);
    }

    /// <summary>A block that holds a block, as an editor of that kind stores it.</summary>
    private static string Value(string editor, Guid type)
    {
        Guid outer = Guid.NewGuid(), settings = Guid.NewGuid(), inner = Guid.NewGuid();
        string nested = Blocks(Aliases.BlockList, type, inner, null, "\"deep\"");
        string blocks = Blocks(editor, type, outer, settings, JsonText(nested));
        return editor == Aliases.RichText ? $$"""{"markup":"<p>å</p><umb-rte-block data-content-key=\"{{outer}}\"></umb-rte-block><umb-rte-block data-content-udi=\"umb://element/{{outer:N}}\"></umb-rte-block>","blocks":{{blocks}} }""" : blocks;
    }

    private static string Blocks(string editor, Guid type, Guid key, Guid? settings, string value) => $$"""
        {"contentData":[{"contentTypeKey":"{{type}}","key":"{{key}}","values":[{"alias":"headline","value":{{value}} }]}],
         "settingsData":[{{(settings is null ? "" : $$"""{"contentTypeKey":"{{type}}","key":"{{settings}}","values":[]}""")}}],
         "expose":[{"contentKey":"{{key}}","culture":null,"segment":null}],"layout":{"{{editor}}":[{"contentKey":"{{key}}","settingsKey":{{(settings is null ? "null" : $"\"{settings}\"")}} }]} }
        """;

    private static string Keyless(Guid type, string text, string more) => $$"""
        {"contentData":[{"contentTypeKey":"{{type}}","values":[{"alias":"headline","value":"{{text}} 1"},{"alias":"more","value":{{more}} }]},{"contentTypeKey":"{{type}}","key":"{{Guid.Empty}}","values":[{"alias":"headline","value":"{{text}} 2"}]}],
         "settingsData":[{"contentTypeKey":"{{type}}","key":"{{Guid.Empty}}","values":[]}],
         "expose":[{"contentKey":"{{Guid.Empty}}","culture":"en-US"},{"contentKey":"{{Guid.Empty}}","culture":"en-US"},{"contentKey":"{{Guid.Empty}}","culture":"sv-SE"},{"contentKey":"{{Guid.Empty}}","culture":"sv-SE"}],
         "layout":{"Umbraco.BlockList":[{"contentKey":"{{Guid.Empty}}","settingsKey":"{{Guid.Empty}}"},{"contentKey":"{{Guid.Empty}}","settingsKey":null}]} }
        """;

    private static string JsonText(string json) => System.Text.Json.JsonSerializer.Serialize(json);

    private static string[] Keys(string value, Guid type) => [.. Guids().Matches(value).Select(m => m.Value).Where(key => key != type.ToString()).Distinct()];

    /// <summary>Each key as the number of its first appearance.</summary>
    private static string Masked(string value, Guid type)
    {
        foreach ((string key, int at) in Keys(value, type).Select((key, at) => (key, at))) value = value.Replace(key, $"#{at}");
        return value;
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32}")]
    private static partial Regex Guids();
}
