using System.Net;
using System.Text.Json.Nodes;

namespace Samverkan.Tests.Management;

/// <summary>Files that one installation hands to another.</summary>
public sealed partial class SettingsTests
{
    [Fact]
    public async Task Words_travel_in_a_file_with_what_lies_below_them()
    {
        string name = Given.Unique("word");
        Guid id = await Client.CreateAsync("/dictionary", new { name, translations = new[] { new { isoCode = "en-US", translation = "before" } } });
        await Client.CreateAsync("/dictionary", new { name = $"{name}.below", parent = new { id }, translations = new[] { new { isoCode = "en-US", translation = "child" } } });
        byte[] file = await (await Client.GetAsync($"/dictionary/{id}/export?includeChildren=true")).Content.ReadAsByteArrayAsync();
        await Client.OkAsync(Client.DeleteAsync($"/dictionary/{id}"));
        Guid taken = await Client.CreateAsync("/dictionary/import", new { temporaryFile = new { id = await UploadAsync(file) } });
        Assert.Equal((id, "before"), (taken, (string?)(await Client.ReadAsync($"/dictionary/{id}"))["translations"]![0]!["translation"]));
        Assert.Equal($"{name}.below", (string?)(await Client.ReadAsync($"/tree/dictionary/children?parentId={id}"))["items"]![0]!["name"]);
        Assert.Equal(HttpStatusCode.BadRequest, (await Client.PostAsync("/dictionary/import", new { temporaryFile = new { id = await UploadAsync("<Other/>"u8.ToArray()) } })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Client.PostAsync("/dictionary/import", new { temporaryFile = new { id = Guid.NewGuid() } })).StatusCode);
    }

    [Fact]
    public async Task A_type_travels_in_a_file_that_tells_what_it_is()
    {
        IContentType type = await Given.PageTypeAsync();
        byte[] file = await (await Client.GetAsync($"/document-type/{type.Key}/export")).Content.ReadAsByteArrayAsync();
        JsonNode analysis = await Client.ReadAsync($"/import/analyze?temporaryFileId={await UploadAsync(file)}");
        Assert.Equal(("DocumentType", type.Alias, type.Key), ((string?)analysis["entityType"], (string?)analysis["alias"], Guid.Parse((string)analysis["key"]!)));
        await Client.OkAsync(Client.GetAsync($"/media-type/{Constants.MediaTypes.Guids.ImageGuid}/export"));
        JsonNode before = await Client.ReadAsync($"/document-type/{type.Key}");
        Assert.Equal(HttpStatusCode.BadRequest, (await Client.PostAsync("/document-type/import", new { file = new { id = await UploadAsync(file) } })).StatusCode); // it is there
        await Client.OkAsync(Client.DeleteAsync($"/document-type/{type.Key}"));
        Assert.Equal(type.Key, await Client.CreateAsync("/document-type/import", new { file = new { id = await UploadAsync(file) } }));
        Assert.Equal(before.ToJsonString(), (await Client.ReadAsync($"/document-type/{type.Key}")).ToJsonString());
        await Client.OkAsync(Client.PutAsync($"/document-type/{type.Key}/import", new { file = new { id = await UploadAsync(file) } }));
        byte[] broken = System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(file).Replace(type.Key.ToString(), Guid.NewGuid().ToString(), StringComparison.Ordinal).Replace("<Name>Page</Name>", "<Name />", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.BadRequest, (await Client.PostAsync("/document-type/import", new { file = new { id = await UploadAsync(broken) } })).StatusCode);
    }

    private async Task<Guid> UploadAsync(byte[] file)
    {
        Guid id = Guid.NewGuid();
        await Client.OkAsync(Client.PostAsync("/temporary-file", new MultipartFormDataContent { { new StringContent(id.ToString()), "Id" }, { new ByteArrayContent(file), "File", "file.udt" } }));
        return id;
    }
}
