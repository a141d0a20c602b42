using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.PublishedCache;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace Samverkan.Tests.PropertyEditors;

public sealed class FileTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private readonly Engine _engine = fixture.Engine;
    private readonly Pictures _pictures = new(fixture.Engine);

    [Fact]
    public void Saving_an_image_fills_in_its_size_and_kind()
    {
        IMedia image = _pictures.Image(40, 20);
        Assert.Equal((40, 20, "png"), (image.GetValue<int>("umbracoWidth"), image.GetValue<int>("umbracoHeight"), image.GetValue<string>("umbracoExtension")));
        Assert.True(image.GetValue<long>("umbracoBytes") > 0);
    }

    [Fact]
    public void Saving_a_document_fills_in_its_size_in_bytes() => Assert.Equal(4L, _pictures.Document("%PDF").GetValue<long>("umbracoBytes"));

    [Fact]
    public void Deleting_a_media_item_deletes_its_file()
    {
        IMedia image = _pictures.Image();
        Assert.True(_engine.Get<MediaUrlGeneratorCollection>().TryGetMediaPath(Aliases.ImageCropper, image.GetValue("umbracoFile"), out string? path));
        Assert.True(System.IO.File.Exists(_pictures.Local(path!)));
        _engine.Get<IMediaService>().Delete(image);
        Assert.False(System.IO.File.Exists(_pictures.Local(path!)));
    }

    [Fact]
    public void A_file_leads_to_its_media_item()
    {
        IMedia image = _pictures.Image();
        _engine.Get<MediaUrlGeneratorCollection>().TryGetMediaPath(Aliases.ImageCropper, image.GetValue("umbracoFile"), out string? path);
        Assert.Equal(image.Key, _engine.Get<IMediaService>().GetMediaByPath(path!)?.Key);
    }

    [Fact]
    public void Published_images_give_their_cropper_value()
    {
        IMedia image = _pictures.Image();
        ImageCropperValue value = Assert.IsType<ImageCropperValue>(_engine.Get<IPublishedMediaCache>().GetById(image.Key)!.GetProperty("umbracoFile")!.GetValue());
        Assert.EndsWith("picture.png", value.Src);
    }

    [Fact]
    public async Task Only_what_was_drawn_is_stored_and_the_data_types_crops_are_shown()
    {
        Editing editing = await Editing.WithAsync(_engine, Aliases.ImageCropper, """{"crops":[{"alias":"wide","width":160,"height":90}]}""");
        Assert.Equal("""{"src":"/media/a/b.png"}""", editing.Stored("""{"src":"/media/a/b.png","crops":[{"alias":"wide","width":160,"height":90,"coordinates":null}],"focalPoint":{"left":0.5,"top":0.5}}"""));
        Assert.Contains("\"focalPoint\":{\"left\":0.2,\"top\":0.3}", (string)editing.Stored("""{"src":"/media/a/b.png","focalPoint":{"left":0.2,"top":0.3}}""")!);
        Assert.Contains("\"alias\":\"wide\"", editing.Shown("""{"src":"/media/a/b.png"}"""));
    }

    [Fact]
    public async Task A_mandatory_image_needs_a_file()
    {
        Editing editing = await Editing.WithAsync(_engine, Aliases.ImageCropper);
        Assert.Single(editing.Complaints("""{"src":"","crops":[]}""", required: true));
        Assert.Empty(editing.Complaints("""{"src":"/media/a/b.png"}""", required: true));
    }

    [Theory]
    [InlineData(Aliases.UploadField)]
    [InlineData(Aliases.ImageCropper)]
    public async Task An_uploaded_file_moves_into_the_media_and_is_stored_by_its_path(string alias)
    {
        Editing editing = await Editing.WithAsync(_engine, alias);
        Guid upload = await UploadAsync("Bild å.png", "picture");
        Dictionary<string, object?> posted = new() { ["src"] = "", ["temporaryFileId"] = upload };
        Assert.Empty(editing.Complaints(posted, required: true));
        string stored = editing.Stored(posted)!.ToString()!;
        Assert.True(_engine.Get<MediaUrlGeneratorCollection>().TryGetMediaPath(alias, stored, out string? path));
        Assert.Equal("picture", System.IO.File.ReadAllText(_pictures.Local(path!)));
    }

    [Theory]
    [InlineData("page.aspx", "{}")]
    [InlineData("picture.png", """{"fileExtensions":["pdf"]}""")]
    public async Task Files_of_other_kinds_are_refused(string name, string settings)
    {
        Editing editing = await Editing.WithAsync(_engine, Aliases.UploadField, settings);
        Dictionary<string, object?> posted = new() { ["src"] = "", ["temporaryFileId"] = await UploadAsync(name, "x") };
        Assert.Contains("not allowed", Assert.Single(editing.Complaints(posted)));
    }

    [Fact]
    public async Task An_upload_that_is_gone_is_said_to_be()
    {
        Editing editing = await Editing.WithAsync(_engine, Aliases.UploadField);
        Assert.Contains("gone", Assert.Single(editing.Complaints(new Dictionary<string, object?> { ["temporaryFileId"] = Guid.NewGuid() })));
    }

    private async Task<Guid> UploadAsync(string name, string text)
    {
        Guid key = Guid.NewGuid();
        TemporaryFileModel file = new() { Key = key, FileName = name, AvailableUntil = DateTime.UtcNow.AddHours(1), OpenReadStream = () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)) };
        await _engine.Get<ITemporaryFileRepository>().SaveAsync(file); // the service refuses some of the kinds that the editors must refuse too
        return key;
    }
}
