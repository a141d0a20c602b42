using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Tests.DeliveryApi;

/// <summary>Every editor's value as apps get it: filled, saved empty, and never saved.</summary>
public sealed class ValueTests(ReaderFixture fixture) : IClassFixture<ReaderFixture>
{
    private const string Nothing = "null";

    /// <summary>Editor, settings, what is stored, what is answered.</summary>
    public static TheoryData<string, string, string?, string> Simple => new()
    {
        { "Umbraco.TextBox", "{}", "Hej", "\"Hej\"" },
        { "Umbraco.TextArea", "{}", "a\nb", "\"a\\nb\"" },
        { "Umbraco.TrueFalse", "{}", "1", "true" },
        { "Umbraco.TrueFalse", "{}", "0", "false" },
        { "Umbraco.Integer", "{}", "42", "42" },
        { "Umbraco.Decimal", "{}", "1.50", "1.50" },
        { "Umbraco.DateTime", "{}", "2026-03-01 08:00:00", "\"2026-03-01T08:00:00\"" },
        { "Umbraco.Plain.DateTime", "{}", "2026-03-01 08:00:00", "\"2026-03-01T08:00:00\"" },
        { "Umbraco.DateTimeUnspecified", "{}", """{"date":"2026-03-01T08:00:00+00:00","timeZone":null}""", "\"2026-03-01T08:00:00\"" },
        { "Umbraco.DateTimeWithTimeZone", "{}", """{"date":"2026-03-01T08:00:00+02:00","timeZone":"Europe/Athens"}""", "\"2026-03-01T08:00:00+02:00\"" },
        { "Umbraco.DateOnly", "{}", """{"date":"2026-03-01T00:00:00+00:00","timeZone":null}""", "\"2026-03-01\"" },
        { "Umbraco.TimeOnly", "{}", """{"date":"0001-01-01T08:00:00+00:00","timeZone":null}""", "\"08:00:00\"" },
        { "Umbraco.Tags", """{"group":"default","storageType":"Json"}""", """["a","b"]""", """["a","b"]""" },
        { "Umbraco.Tags", """{"group":"default","storageType":"Json"}""", "[]", "[]" },
        { "Umbraco.CheckBoxList", """{"items":["a","b"]}""", """["a"]""", """["a"]""" },
        { "Umbraco.CheckBoxList", """{"items":["a","b"]}""", "[]", "[]" },
        { "Umbraco.DropDown.Flexible", """{"items":["a","b"],"multiple":true}""", """["a","b"]""", """["a","b"]""" },
        { "Umbraco.DropDown.Flexible", """{"items":["a","b"],"multiple":true}""", "[]", "[]" },
        { "Umbraco.DropDown.Flexible", """{"items":["a","b"],"multiple":false}""", """["a"]""", "\"a\"" },
        { "Umbraco.RadioButtonList", """{"items":["a","b"]}""", "a", "\"a\"" },
        { "Umbraco.ColorPicker.EyeDropper", "{}", "#aa0000", "\"#aa0000\"" },
        { "Umbraco.EmailAddress", "{}", "a@example.org", "\"a@example.org\"" },
        { "Umbraco.UploadField", "{}", "/media/x/a.pdf", "\"/media/x/a.pdf\"" },
        { "Umbraco.ColorPicker", """{"useLabel":true,"items":[{"value":"aa0000","label":"Red"}]}""", """{"value":"#aa0000","label":"Red"}""", """{"value":"#aa0000","label":"Red"}""" },
        { "Umbraco.Slider", """{"enableRange":false,"minVal":0,"maxVal":10}""", "5", "5" },
        { "Umbraco.Slider", """{"enableRange":true,"minVal":0,"maxVal":10}""", "1,5", """{"minimum":1,"maximum":5}""" },
        { "Umbraco.Label", """{"umbracoDataValueType":"STRING"}""", "text", "\"text\"" },
        { "Umbraco.MultipleTextstring", "{}", "one\ntwo", """["one","two"]""" },
        { "Umbraco.MarkdownEditor", "{}", "# Title", "\"# Title\"" },
        { "Umbraco.Plain.Json", "{}", """{"Any":[1,{"b":null}]}""", """{"Any":[1,{"b":null}]}""" },
        { "Umbraco.Plain.Json", "{}", "no json", Nothing },
        { "Umbraco.EntityDataPicker", """{"umbEditorDataSource":"My.Source"}""", """{"ids":["a","b"]}""", """{"ids":["a","b"],"dataSource":"My.Source"}""" },
        { "Umbraco.RichText", "{}", """{"markup":"<p>Hej</p>","blocks":null}""", """{"markup":"<p>Hej</p>","blocks":[]}""" },
        { "Umbraco.RichText", "{}", """{"markup":"<p></p>","blocks":null}""", Nothing },
        { "Umbraco.ImageCropper", """{"crops":[{"alias":"wide","width":600,"height":200}]}""", """{"src":"/media/x/a.png","focalPoint":{"left":0.3,"top":0.6},"crops":[]}""", """{"url":"/media/x/a.png","focalPoint":{"left":0.3,"top":0.6},"crops":[{"alias":"wide","width":600,"height":200,"coordinates":null}]}""" },
        { "Umbraco.ContentPicker", "{}", $"umb://document/{Guid.NewGuid():N}", Nothing },
        { "Umbraco.MultiNodeTreePicker", """{"startNode":{"type":"content"}}""", $"umb://document/{Guid.NewGuid():N}", "[]" },
        { "Umbraco.MediaPicker3", "{}", $$"""[{"key":"{{Guid.NewGuid()}}","mediaKey":"{{Guid.NewGuid()}}","mediaTypeAlias":"Image"}]""", "[]" },
        { "Umbraco.MediaPicker3", "{}", "[]", Nothing },
        { "Umbraco.MultiUrlPicker", "{}", "[]", Nothing },
        { "Umbraco.MultiUrlPicker", "{}", """[{"name":"Read","target":"_blank","type":"external","url":"https://example.org/x","queryString":"?a=1"}]""", """[{"url":"https://example.org/x?a=1","queryString":"?a=1","title":"Read","target":"_blank","destinationId":null,"destinationType":null,"route":null,"linkType":"External","culture":null}]""" },
        { "Umbraco.MultiUrlPicker", "{}", $$"""[{"type":"document","unique":"{{Guid.NewGuid()}}","udi":"umb://document/{{Guid.NewGuid():N}}"}]""", "[]" },
        { "Umbraco.BlockList", """{"blocks":[]}""", """{"layout":{},"contentData":[],"settingsData":[],"expose":[]}""", """{"items":[]}""" },
        { "Umbraco.BlockGrid", """{"blocks":[],"gridColumns":12}""", """{"layout":{},"contentData":[],"settingsData":[],"expose":[]}""", """{"gridColumns":12,"items":[]}""" },
        { "Umbraco.SingleBlock", """{"blocks":[]}""", """{"layout":{},"contentData":[],"settingsData":[],"expose":[]}""", Nothing },
        { "Umbraco.ElementPicker", "{}", "[]", Nothing },
        { "Umbraco.MemberPicker", "{}", $"umb://member/{Guid.NewGuid():N}", "\"(unsupported)\"" },
    };

    [Theory]
    [MemberData(nameof(Simple))]
    public async Task A_value_is_written_as_Umbraco_writes_it(string editor, string settings, string? stored, string expected)
    {
        IContentType type = await fixture.Given.PageTypeAsync(shape: fixture.Given.With("value", await fixture.DataTypeAsync(editor, settings)));
        JsonNode filled = await PropertiesAsync(type, stored), never = await PropertiesAsync(type, null);
        Assert.Equal(Normal(expected), Normal(filled["value"]?.ToJsonString() ?? "null"));
        Assert.Equal("null", Normal(never["value"]?.ToJsonString() ?? "null"));
        Assert.True(never.AsObject().ContainsKey("value"));
    }

    [Fact]
    public void Every_editor_is_held_here()
    {
        string[] all = [.. fixture.Api.Get<PropertyEditorCollection>().Select(e => e.Alias).Where(a => a.StartsWith("Umbraco.", StringComparison.Ordinal))];
        string[] held = [.. Simple.Select(row => row.Data.Item1).Distinct()];
        // a list view holds nothing, and members and users have no values that differ from these; the plain ones are the simple ones without a way to edit them
        Assert.Equal(["Umbraco.ListView", "Umbraco.MemberGroupPicker", "Umbraco.Plain.Decimal", "Umbraco.Plain.Integer", "Umbraco.Plain.String", "Umbraco.Plain.Time", "Umbraco.UserPicker"], all.Except(held).Order());
    }

    private async Task<JsonNode> PropertiesAsync(IContentType type, string? stored)
    {
        IContentService contents = fixture.Api.Get<IContentService>();
        IContent document = contents.Create(Given.Unique("Page"), Constants.System.Root, type.Alias);
        if (stored is not null) document.SetValue("value", stored);
        Assert.True(contents.Save(document).Success);
        Assert.True(contents.Publish(document, ["*"]).Success);
        return (await fixture.Reader.ReadAsync($"/content/item/{document.Key}"))["properties"]!;
    }

    private static string Normal(string json) => JsonSerializer.Serialize(JsonDocument.Parse(json).RootElement);
}

internal static class DataTypes
{
    public static Task<IDataType> DataTypeAsync(this ReaderFixture fixture, string editorAlias, string settings = "{}") => fixture.Given.DataTypeAsync(editorAlias, settings);
}
