using System.Net;
using System.Text.Json.Nodes;
using Samverkan.Tests.PropertyEditors;

namespace Samverkan.Tests.DeliveryApi;

/// <summary>Media items by key and by path, folders' children, and pictures in pickers.</summary>
public sealed class MediaTests(ReaderFixture fixture) : IClassFixture<ReaderFixture>
{
    private IMediaService Media => fixture.Api.Get<IMediaService>();

    [Fact]
    public async Task An_image_has_its_file_its_size_and_its_crops()
    {
        IMedia folder = Folder(null, "Photos"), image = Image(folder, "Red Shoe");

        JsonNode item = await fixture.Reader.ReadAsync($"/media/item/{image.Key}");

        Assert.Equal(["bytes", "createDate", "crops", "extension", "focalPoint", "height", "id", "mediaType", "name", "path", "properties", "updateDate", "url", "width"], item.AsObject().Select(p => p.Key).Order());
        Assert.Equal(($"/{folder.Name!.ToLowerInvariant()}/red shoe/", "Image", "png", 80, 60), ((string)item["path"]!, (string)item["mediaType"]!, (string)item["extension"]!, (int)item["width"]!, (int)item["height"]!));
        Assert.True((int)item["bytes"]! > 0);
        Assert.Equal((0.3m, 0.6m), ((decimal)item["focalPoint"]!["left"]!, (decimal)item["focalPoint"]!["top"]!));
        Assert.Empty(item["properties"]!.AsObject());
        Assert.EndsWith("Z", (string?)item["createDate"]);
        Assert.Equal(image.Key, (Guid)(await fixture.Reader.ReadAsync($"/media/item/{Uri.EscapeDataString(folder.Name)}/RED%20shoe/"))["id"]!);
        Assert.Equal(image.Key, (Guid)(await fixture.Reader.ReadAsync($"/media/item/{Uri.EscapeDataString($"{folder.Name}/red shoe")}"))["id"]!);
    }

    [Fact]
    public async Task A_folder_has_no_file()
    {
        JsonNode item = await fixture.Reader.ReadAsync($"/media/item/{Folder(null, "Empty").Key}");
        Assert.Equal("", (string?)item["url"]);
        foreach (string name in (string[])["extension", "width", "height", "bytes", "focalPoint", "crops"]) Assert.Null(item[name]);
    }

    [Fact]
    public async Task Children_are_listed_filtered_sorted_and_parted()
    {
        IMedia folder = Folder(null, "List"), two = Image(folder, "Shoe 2"), one = Image(folder, "Shoe 1"), inner = Folder(folder, "Inner");
        string fetch = $"/media?fetch=children:{folder.Key}";

        Assert.Equal([two.Name, one.Name, inner.Name], await fixture.Reader.NamesAsync(fetch));
        Assert.Equal([two.Name, one.Name], await fixture.Reader.NamesAsync($"{fetch}&filter=mediaType:Image&sort=name:desc"));
        Assert.Equal([one.Name], await fixture.Reader.NamesAsync($"{fetch}&filter=name:shoe&sort=name:asc&take=1"));
        Assert.Equal([two.Name, one.Name, inner.Name], await fixture.Reader.NamesAsync($"/media?fetch=children:/{folder.Name!.ToUpperInvariant()}/&sort=name:asc&sort=sortOrder:asc"));
        Assert.Contains(folder.Name, await fixture.Reader.NamesAsync("/media?fetch=children:/&take=1000"));
        Assert.Empty(await fixture.Reader.NamesAsync("/media?fetch=children:"));
        Assert.Empty(await fixture.Reader.NamesAsync($"/media?fetch=children:{Guid.NewGuid()}"));
        foreach (string wrong in (string[])["/media", "/media?fetch=descendants:/", $"{fetch}&filter=", $"{fetch}&filter=name:a:b", $"{fetch}&sort=level:asc", "/media/item/"]) Assert.Equal(HttpStatusCode.BadRequest, await fixture.Reader.StatusAsync(wrong));
    }

    [Fact]
    public async Task Several_come_by_their_keys_and_what_is_in_the_bin_does_not()
    {
        IMedia one = Folder(null, "One"), gone = Folder(null, "Gone");
        Assert.True(Media.MoveToRecycleBin(gone).Success);
        Assert.Equal([one.Key], (await fixture.Reader.ReadAsync($"/media/items?id={gone.Key}&id={one.Key}&id={one.Key}")).AsArray().Select(i => (Guid)i!["id"]!));
        Assert.Equal(HttpStatusCode.NotFound, await fixture.Reader.StatusAsync($"/media/item/{gone.Key}"));
        Assert.Equal(HttpStatusCode.NotFound, await fixture.Reader.StatusAsync("/media/items"));
        Assert.Empty((await fixture.Reader.GetAsync($"/media/item/{one.Key}")).Headers.Vary.Except(["Accept-Encoding"]));
    }

    [Fact]
    public async Task A_picked_image_has_the_crops_of_where_it_was_picked_before_its_own()
    {
        IMedia image = Image(null, "Picked");
        IDataType picker = await fixture.DataTypeAsync("Umbraco.MediaPicker3", """{"enableLocalFocalPoint":true,"crops":[{"alias":"wide","width":600,"height":200}]}"""), text = await fixture.Given.TextstringAsync();
        IContentType type = await fixture.Given.PageTypeAsync(shape: shape => { fixture.Given.With("picture", picker)(shape); fixture.Given.With("pictureAlt", text)(shape); });
        IContentService contents = fixture.Api.Get<IContentService>();
        IContent page = contents.Create(Given.Unique("Page "), Constants.System.Root, type.Alias);
        page.SetValue("pictureAlt", "What it tells"); // or it would not be published
        page.SetValue("picture", $$$"""[{"key":"{{{Guid.NewGuid()}}}","mediaKey":"{{{image.Key}}}","mediaTypeAlias":"Image","crops":[{"alias":"wide","width":600,"height":200,"coordinates":{"x1":0.1,"y1":0,"x2":0,"y2":0}}],"focalPoint":{"left":0.9,"top":0.1}}]""");
        Assert.True(contents.Save(page).Success);
        Assert.True(contents.Publish(page, ["*"]).Success);

        JsonNode picked = Assert.Single((await fixture.Reader.ReadAsync($"/content/item/{page.Key}"))["properties"]!["picture"]!.AsArray())!;

        Assert.Equal(["bytes", "crops", "extension", "focalPoint", "height", "id", "mediaType", "name", "properties", "url", "width"], picked.AsObject().Select(p => p.Key).Order());
        Assert.Equal(0.9m, (decimal)picked["focalPoint"]!["left"]!);
        Assert.Equal(("wide", 600, 0.1m), ((string)picked["crops"]![0]!["alias"]!, (int)picked["crops"]![0]!["width"]!, (decimal)picked["crops"]![0]!["coordinates"]!["x1"]!));
        Assert.Equal(image.Key, (Guid)picked["id"]!);
    }

    private IMedia Folder(IMedia? parent, string name) => Saved(Media.CreateMedia(Given.Unique($"{name} "), parent?.Id ?? Constants.System.Root, Constants.Conventions.MediaTypes.Folder));

    private IMedia Image(IMedia? parent, string name) =>
        new Pictures(fixture.Api).Image(80, 60, parent?.Id ?? Constants.System.Root, name, ""","focalPoint":{"left":0.3,"top":0.6},"crops":[]""");

    private IMedia Saved(IMedia item)
    {
        Assert.True(Media.Save(item).Success);
        return Media.GetById(item.Key)!;
    }
}
