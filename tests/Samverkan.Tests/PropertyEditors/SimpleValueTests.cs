using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace Samverkan.Tests.PropertyEditors;

public sealed class SimpleValueTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private readonly Engine _engine = fixture.Engine;

    [Theory]
    [InlineData(Aliases.TextBox, "{}", "En rad", "\"En rad\"", "En rad")]
    [InlineData(Aliases.TextArea, "{}", "Flera\nrader", "\"Flera\\nrader\"", "Flera\nrader")]
    [InlineData(Aliases.EmailAddress, "{}", "a@example.org", "\"a@example.org\"", "a@example.org")]
    [InlineData(Aliases.RadioButtonList, """{"items":["en","sv"]}""", "sv", "\"sv\"", "sv")]
    [InlineData(Aliases.Boolean, "{}", 1, "true", true)]
    [InlineData(Aliases.Boolean, "{}", 0, "false", false)]
    [InlineData(Aliases.DropDownListFlexible, """{"items":["a","b"],"multiple":false}""", """["b"]""", """["b"]""", "b")]
    [InlineData(Aliases.UploadField, "{}", "/media/abc/a.pdf", """{"src":"/media/abc/a.pdf","temporaryFileId":null}""", "/media/abc/a.pdf")]
    public async Task A_stored_value_reaches_the_client_and_the_page_and_comes_back_as_it_was(string alias, string settings, object stored, string shown, object published)
    {
        Editing editing = await Editing.WithAsync(_engine, alias, settings);
        string client = editing.Shown(stored);
        Assert.Equal(shown, client, ignoreCase: false);
        Assert.Equal(published, await editing.PublishedAsync(stored));
        Assert.Equal(stored, editing.Stored(_engine.Get<Umbraco.Cms.Core.Serialization.IJsonSerializer>().Deserialize<object>(client)));
    }

    [Theory]
    [InlineData(Aliases.CheckBoxList, """{"items":["a","b","c"]}""", """["a","c"]""", """["a","c"]""")]
    [InlineData(Aliases.DropDownListFlexible, """{"items":["a","b","c"],"multiple":true}""", """["a","c"]""", """["a","c"]""")]
    [InlineData(Aliases.Tags, """{"group":"default","storageType":"Json"}""", """["nytt, gammalt","lag"]""", """["nytt, gammalt","lag"]""")]
    [InlineData(Aliases.Tags, """{"group":"default","storageType":"Csv"}""", "a,b", """["a","b"]""")]
    [InlineData(Aliases.MultipleTextstring, """{"min":0,"max":0}""", "ett: 1\n[två]", """["ett: 1","[två]"]""")]
    public async Task Lists_are_lists_at_the_client_and_on_the_page(string alias, string settings, string stored, string list)
    {
        Editing editing = await Editing.WithAsync(_engine, alias, settings);
        var json = _engine.Get<Umbraco.Cms.Core.Serialization.IJsonSerializer>();
        string[] expected = json.Deserialize<string[]>(list)!;
        Assert.Equal(expected, json.Deserialize<string[]>(editing.Shown(stored))!);
        Assert.Equal(expected, (IEnumerable<string>)(await editing.PublishedAsync(stored))!);
        Assert.Equal(json.Serialize(stored), json.Serialize(editing.Stored(json.Deserialize<object>(list))));
    }

    [Fact]
    public async Task Empty_lists_store_nothing_and_do_not_fill_a_mandatory_property()
    {
        Editing editing = await Editing.WithAsync(_engine, Aliases.Tags);
        Assert.Null(editing.Stored(new List<object?>()));
        Assert.Equal("[]", editing.Shown(null));
        Assert.Single(editing.Complaints(new List<object?>(), required: true));
        Assert.Empty(editing.Complaints(new List<object?> { "lag" }, required: true));
    }

    [Fact]
    public async Task Tags_keep_their_group_and_language()
    {
        Editing editing = await Editing.WithAsync(_engine, Aliases.Tags, """{"group":"news","storageType":"Json"}""");
        ITag[] tags = [.. ((IDataValueTags)editing.Editor).GetTags("""["lag","Lag","skola"]""", editing.DataType.ConfigurationObject, 3)];
        Assert.Equal([("news", "lag", 3), ("news", "skola", 3)], tags.Select(t => (t.Group, t.Text, t.LanguageId!.Value)));
    }

    [Theory]
    [InlineData(Aliases.CheckBoxList, """{"items":["a"]}""", """["b"]""")]
    [InlineData(Aliases.DropDownListFlexible, """{"items":["a","b"],"multiple":false}""", """["a","b"]""")]
    [InlineData(Aliases.RadioButtonList, """{"items":["a"]}""", "b")]
    [InlineData(Aliases.EmailAddress, "{}", "nobody")]
    [InlineData(Aliases.TextBox, """{"maxChars":3}""", "four")]
    [InlineData(Aliases.TextArea, """{"maxChars":3}""", "four")]
    [InlineData(Aliases.MultipleTextstring, """{"min":2,"max":0}""", "one")]
    [InlineData(Aliases.Slider, """{"enableRange":false,"minVal":0,"maxVal":10,"step":1}""", "11")]
    [InlineData(Aliases.ColorPicker, """{"useLabel":true,"items":[{"value":"ffffff","label":"White"}]}""", "000000")]
    public async Task What_the_data_type_does_not_allow_is_said(string alias, string settings, string value)
    {
        Editing editing = await Editing.WithAsync(_engine, alias, settings);
        Assert.All(editing.Complaints(value).DefaultIfEmpty(), complaint => Assert.False(string.IsNullOrEmpty(complaint)));
    }

    [Fact]
    public async Task A_slider_stores_numbers_and_shows_a_range()
    {
        Editing editing = await Editing.WithAsync(_engine, Aliases.Slider, """{"enableRange":true,"minVal":0,"maxVal":10,"step":0.5}""");
        Assert.Equal("1.5,4", editing.Stored(new Dictionary<string, object?> { ["from"] = 1.5m, ["to"] = 4 }));
        Assert.Equal("""{"from":1.5,"to":4}""", editing.Shown("1.5,4"));
        Assert.Empty(editing.Complaints("1.5,4"));
    }

    [Fact]
    public async Task A_colour_is_one_of_the_data_types_colours()
    {
        Editing editing = await Editing.WithAsync(_engine, Aliases.ColorPicker, """{"useLabel":true,"items":[{"value":"ffffff","label":"White"}]}""");
        string stored = (string)editing.Stored(new Dictionary<string, object?> { ["value"] = "ffffff", ["label"] = "White" })!;
        Assert.Equal("""{"value":"ffffff","label":"White"}""", editing.Shown(stored));
        Assert.Equal("White", Assert.IsType<ColorPickerValueConverter.PickedColor>(await editing.PublishedAsync(stored)).Label);
    }
}
