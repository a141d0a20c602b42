using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Serialization;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace Samverkan.Tests.PropertyEditors;

public sealed class PickerTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private const string MainImage = """{"multiple":false,"enableLocalFocalPoint":true,"crops":[{"alias":"wide","width":1600,"height":900}],"validationLimit":{"min":0,"max":1}}""";

    private readonly Engine _engine = fixture.Engine;
    private readonly Given _given = new(fixture.Engine);
    private readonly Pictures _pictures = new(fixture.Engine);

    private IJsonSerializer Json => _engine.Get<IJsonSerializer>();

    [Fact]
    public async Task A_picked_image_is_published_with_its_local_focal_point_and_the_data_types_crops()
    {
        IMedia image = _pictures.Image();
        Editing editing = await Editing.WithAsync(_engine, Aliases.MediaPicker3, MainImage);
        MediaWithCrops picked = Assert.IsAssignableFrom<MediaWithCrops>(await editing.PublishedAsync(Picked(image.Key, """{"left":0.2,"top":0.3}""")));
        Assert.Equal((image.Key, 0.2m, "wide"), (picked.Key, picked.LocalCrops.FocalPoint!.Left, picked.LocalCrops.Crops!.Single().Alias));
        Assert.EndsWith("picture.png", picked.LocalCrops.Src);
    }

    [Fact]
    public async Task Several_media_are_a_list_and_those_that_are_gone_are_left_out()
    {
        IMedia image = _pictures.Image(), paper = _pictures.Document();
        Editing editing = await Editing.WithAsync(_engine, Aliases.MediaPicker3, """{"multiple":true}""");
        string stored = $"umb://media/{image.Key:N},umb://media/{Guid.NewGuid():N},umb://media/{paper.Key:N}";
        Assert.Equal([image.Key, paper.Key], ((IEnumerable<MediaWithCrops>)(await editing.PublishedAsync(stored))!).Select(m => m.Key));
        Assert.Equal(3, editing.References(stored).Count());
    }

    [Fact]
    public async Task Picked_media_are_references_and_obey_number_and_type()
    {
        IMedia image = _pictures.Image(), paper = _pictures.Document();
        Editing editing = await Editing.WithAsync(_engine, Aliases.MediaPicker3, """{"filter":"cc07b313-0843-4aa8-bbda-871c8da728c8","multiple":false,"validationLimit":{"min":0,"max":1}}""");
        Assert.Equal([$"umb://media/{image.Key:N}"], editing.References(Picked(image.Key)));
        Assert.Empty(editing.Complaints(Json.Deserialize<object>(Picked(image.Key)), required: true));
        Assert.Single(editing.Complaints(Picked(paper.Key)));
        Assert.Single(editing.Complaints($"umb://media/{image.Key:N},umb://media/{image.Key:N}"));
    }

    [Fact]
    public async Task Picked_documents_are_stored_as_udis_and_sent_as_keys()
    {
        IContentType type = await _given.PageTypeAsync();
        IContent page = await _given.PublishedAsync(type, null, (null, "Mål", "x"));
        Editing editing = await Editing.WithAsync(_engine, Aliases.MultiNodeTreePicker, """{"startNode":{"type":"content"},"minNumber":0,"maxNumber":0}""");
        string stored = $"umb://document/{page.Key:N}", sent = $$"""[{"type":"document","unique":"{{page.Key}}"}]""";
        Assert.Equal(stored, editing.Stored(Json.Deserialize<object>(sent)));
        Assert.Equal(sent, editing.Shown(stored));
        Assert.Equal([stored], editing.References(stored));
        using var context = _engine.Get<Umbraco.Cms.Core.Web.IUmbracoContextFactory>().EnsureUmbracoContext();
        Assert.Equal([page.Key], ((IEnumerable<IPublishedContent>)(await editing.PublishedAsync(stored))!).Select(c => c.Key));
    }

    [Fact]
    public async Task Links_follow_their_documents_and_keep_other_addresses()
    {
        IContentType type = await _given.PageTypeAsync();
        string name = Given.Unique("mal");
        IContent page = await _given.PublishedAsync(type, null, (null, name, "x"));
        Editing editing = await Editing.WithAsync(_engine, Aliases.MultiUrlPicker, """{"minNumber":0,"maxNumber":0}""");
        string posted = $$"""[{"name":"","type":"document","unique":"{{page.Key}}","queryString":"#del"},{"name":"Ute","type":"external","url":"https://example.org/","target":"_blank"}]""";
        string stored = (string)editing.Stored(Json.Deserialize<object>(posted))!;
        Assert.Contains($"\"udi\":\"umb://document/{page.Key:N}\"", stored);
        Assert.DoesNotContain("node", stored);
        Assert.Equal([$"umb://document/{page.Key:N}"], editing.References(stored));
        using var context = _engine.Get<Umbraco.Cms.Core.Web.IUmbracoContextFactory>().EnsureUmbracoContext();
        Link[] links = [.. (IEnumerable<Link>)(await editing.PublishedAsync(stored))!];
        Assert.Equal([name, "Ute"], links.Select(l => l.Name));
        Assert.Equal(_engine.Get<IPublishedUrlProvider>().GetUrl(page.Key) + "#del", links[0].Url);
        Assert.Equal(("https://example.org/", "_blank", LinkType.External), (links[1].Url, links[1].Target, links[1].Type));
        Assert.Contains($"\"unique\":\"{page.Key}\"", editing.Shown(stored));
        Assert.Contains("\"icon\":\"icon-link\"", editing.Shown(stored));
    }

    [Fact]
    public async Task A_link_is_shown_with_the_address_that_its_node_has_now()
    {
        IContentType type = await _given.PageTypeAsync();
        IContent page = await _given.PublishedAsync(type, null, (null, Given.Unique("mal"), "x"));
        IMedia image = _pictures.Image();
        Editing editing = await Editing.WithAsync(_engine, Aliases.MultiUrlPicker, "{}");
        string stored = $$"""[{"udi":"umb://document/{{page.Key:N}}"},{"udi":"umb://media/{{image.Key:N}}"},{"udi":"umb://document/{{Guid.NewGuid():N}}"}]""";
        string shown = editing.Shown(stored);
        using var context = _engine.Get<Umbraco.Cms.Core.Web.IUmbracoContextFactory>().EnsureUmbracoContext();
        IPublishedUrlProvider urls = _engine.Get<IPublishedUrlProvider>();
        Assert.Contains($"\"url\":\"{urls.GetUrl(page.Key, UrlMode.Relative)}\"", shown);
        Assert.Contains($"\"url\":\"{urls.GetMediaUrl(image.Key, UrlMode.Relative)}\"", shown);
        Assert.Contains("\"url\":\"\"", shown);
    }

    [Fact]
    public async Task A_picked_item_that_changes_changes_on_pages_already_published()
    {
        IMedia image = _pictures.Image();
        IPublishedContent page = await (await Editing.WithAsync(_engine, Aliases.MediaPicker3, MainImage)).DocumentAsync(Picked(image.Key));
        Assert.Equal(image.Name, ((MediaWithCrops)page.GetProperty("value")!.GetValue()!).Content.Name);
        image.Name = Given.Unique("Renamed");
        Assert.True(_engine.Get<IMediaService>().Save(image).Success);
        Assert.Equal(image.Name, ((MediaWithCrops)page.GetProperty("value")!.GetValue()!).Content.Name);
    }

    [Fact]
    public async Task A_picker_for_one_link_gives_one_link()
    {
        Editing editing = await Editing.WithAsync(_engine, Aliases.MultiUrlPicker, """{"minNumber":0,"maxNumber":1}""");
        string one = """[{"name":"Ute","type":"external","url":"https://example.org/"}]""";
        Assert.Equal("Ute", Assert.IsType<Link>(await editing.PublishedAsync(one)).Name);
        Assert.Single(editing.Complaints(one.Replace("]", ",") + one[1..]));
    }

    private static string Picked(Guid media, string focalPoint = "null") => $$"""[{"key":"{{Guid.NewGuid()}}","mediaKey":"{{media}}","mediaTypeAlias":"","crops":[],"focalPoint":{{focalPoint}}}]""";
}
