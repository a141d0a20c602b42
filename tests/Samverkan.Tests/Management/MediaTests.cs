using System.Net;
using System.Text.Json.Nodes;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace Samverkan.Tests.Management;

public sealed class MediaTests(ApiFixture fixture) : IClassFixture<ApiFixture>
{
    private Session Client => fixture.Administrator;

    [Fact]
    public async Task A_picture_is_uploaded_shown_small_moved_and_trashed()
    {
        Guid folder = await Client.CreateAsync("/media", new { mediaType = new { id = Constants.MediaTypes.Guids.FolderGuid }, variants = Named("Pictures"), values = Array.Empty<object>() });
        Guid file = await UploadAsync("en bild.png", Png(40, 30));
        Guid id = await Client.CreateAsync("/media", new
        {
            mediaType = new { id = Constants.MediaTypes.Guids.ImageGuid },
            variants = Named("En bild"),
            values = new[] { new { alias = "umbracoFile", editorAlias = "", value = new { temporaryFileId = file } } },
        });
        JsonNode medium = await Client.ReadAsync($"/media/{id}");
        Assert.Equal(["30", "40", "png"], Values(medium, "umbracoHeight", "umbracoWidth", "umbracoExtension"));
        Assert.StartsWith("/media/", (string?)medium["values"]!.AsArray().Single(v => (string?)v!["alias"] == "umbracoFile")!["value"]!["src"], StringComparison.Ordinal);

        string url = (string)(await Client.ReadAsync($"/media/urls?id={id}"))[0]!["urlInfos"]![0]!["url"]!;
        Assert.Equal(HttpStatusCode.OK, (await Client.GetAsync("~" + url)).StatusCode);
        string small = (string)(await Client.ReadAsync($"/imaging/resize/urls?id={id}&width=20&height=20&mode=Max"))[0]!["urlInfos"]![0]!["url"]!;
        Assert.Equal(HttpStatusCode.OK, (await Client.GetAsync("~" + small)).StatusCode);

        foreach (string kind in new[] { "media", "document", "element", "dictionary", "media-type" }) Assert.Empty((await Client.ReadAsync($"/tree/{kind}/ancestors")).AsArray()); // asked when something is made at the root
        Assert.Equal([0, 1], (await Client.ReadAsync($"/imaging/resize/urls?id={folder}&id={id}&width=20&height=20&mode=Min")).AsArray().Select(m => m!["urlInfos"]!.AsArray().Count).Order()); // folders have no picture

        await Client.OkAsync(Client.PutAsync($"/media/{id}/move", new { target = new { id = folder } }));
        Assert.Equal([id], (await Client.ReadAsync($"/tree/media/children?parentId={folder}"))["items"]!.AsArray().Select(i => Guid.Parse((string)i!["id"]!)));
        await Client.OkAsync(Client.PutAsync($"/media/{id}/move-to-recycle-bin"));
        Assert.Contains(id, (await Client.ReadAsync("/recycle-bin/media/root"))["items"]!.AsArray().Select(i => Guid.Parse((string)i!["id"]!)));
        Assert.Equal(folder, Guid.Parse((string)(await Client.ReadAsync($"/recycle-bin/media/{id}/original-parent"))["id"]!));
        await InBinAsync(id);
    }

    /// <summary>Whoever may open the bin sees the picture there; nobody else does, and nothing keeps it.</summary>
    private async Task InBinAsync(Guid id)
    {
        string address = (string)(await Client.ReadAsync($"/media/urls?id={id}"))[0]!["urlInfos"]![0]!["url"]!;
        Assert.EndsWith(".deleted.png", address, StringComparison.Ordinal);
        Assert.Equal(address, (string?)(await Client.ReadAsync($"/imaging/resize/urls?id={id}&width=20"))[0]!["urlInfos"]![0]!["url"]);
        HttpResponseMessage seen = await Client.SendAsync(new HttpRequestMessage(HttpMethod.Get, address)); // as a picture is asked for, without the header
        Assert.Equal((HttpStatusCode.OK, true, true), (seen.StatusCode, seen.Headers.CacheControl?.Private, seen.Headers.CacheControl?.NoStore));
        string email = $"{Guid.NewGuid():N}@example.org";
        await fixture.Api.NewUserAsync(email, Constants.Security.TranslatorGroupKey);
        foreach (Session session in (Session[])[fixture.Api.NewSession(), await fixture.Api.SignInAsync(email)]) Assert.Equal(HttpStatusCode.NotFound, (await session.GetAsync("~" + address)).StatusCode);
    }

    private async Task<Guid> UploadAsync(string name, byte[] bytes)
    {
        Guid id = Guid.NewGuid();
        MultipartFormDataContent form = new() { { new StringContent(id.ToString()), "Id" }, { new ByteArrayContent(bytes), "File", name } };
        HttpResponseMessage response = await Client.PostAsync("/temporary-file", form);
        Assert.Equal((HttpStatusCode.Created, id.ToString()), (response.StatusCode, response.Headers.GetValues("Umb-Generated-Resource").Single()));
        return id;
    }

    private static byte[] Png(int width, int height)
    {
        using Image<Rgba32> picture = new(width, height);
        using MemoryStream file = new();
        picture.SaveAsPng(file);
        return file.ToArray();
    }

    private static object[] Named(string name) => [new { culture = (string?)null, name }];

    private static IEnumerable<string?> Values(JsonNode medium, params string[] aliases) => aliases.Select(a => medium["values"]!.AsArray().Single(v => (string?)v!["alias"] == a)!["value"]!.ToString());
}
