using System.Net;
using System.Text.Json.Nodes;
using Samverkan.Tests.Management;

namespace Samverkan.Tests.Partners;

/// <summary>In pickers a partner's people see the names and addresses of what is published elsewhere and of the shared media, and nothing else of it.</summary>
public sealed class PartnerPickerTests(TwoPartners site) : IClassFixture<TwoPartners>
{
    private const string OneLink = "2bce777e-be0a-549a-9f2f-d5ac0eb3b2d8", MainImage = "25b33be8-752e-547a-854c-b9b615f15f21";

    [Theory]
    [InlineData(OneLink, true)]
    [InlineData(null, false)]
    public async Task A_link_picker_shows_published_pages_of_others_by_their_published_names(string? dataType, bool isShown)
    {
        JsonArray children = await ItemsAsync($"/tree/document/children?parentId={site.Other.News}&dataTypeId={dataType}");
        Assert.Equal(isShown ? [site.Theirs.Changed.Key.ToString()] : [], children.Select(c => (string?)c!["id"]));
        if (!isShown) return;
        Assert.False((bool)children[0]!["noAccess"]!);
        Assert.False((bool)children[0]!["hasChildren"]!);
        Assert.Equal([TwoPartners.Open], children[0]!["variants"]!.AsArray().Select(v => (string?)v!["name"]));
        Assert.Equal(["Published"], children[0]!["variants"]!.AsArray().Select(v => (string?)v!["state"]));
    }

    [Fact]
    public async Task The_way_from_the_root_to_a_page_of_others_is_open_in_a_picker()
    {
        JsonNode home = Assert.Single(await ItemsAsync($"/tree/document/root?dataTypeId={OneLink}"))!;
        JsonArray below = await ItemsAsync($"/tree/document/children?parentId={home["id"]}&dataTypeId={OneLink}&take=100");
        Assert.True(below.Count > 5);
        Assert.All(below, page => Assert.False((bool)page!["noAccess"]!));
        JsonNode siblings = await site.Writer.ReadAsync($"/tree/document/siblings?target={site.Theirs.Changed.Key}&before=5&after=5&dataTypeId={OneLink}");
        Assert.Single(siblings["items"]!.AsArray());
    }

    [Fact]
    public async Task A_search_in_a_picker_finds_published_names_and_no_draft_one()
    {
        Assert.Empty(await ItemsAsync($"/item/document/search?query={TwoPartners.Open}"));
        Assert.Empty(await ItemsAsync($"/item/document/search?query={TwoPartners.Secret}&dataTypeId={OneLink}"));
        Assert.Equal(site.Theirs.Changed.Key.ToString(), (string?)Assert.Single(await ItemsAsync($"/item/document/search?query={site.Theirs.Changed.Key}&dataTypeId={OneLink}"))!["id"]);
        Assert.Contains(await ItemsAsync($"/item/document/search?query=Material&dataTypeId={OneLink}"), page => ((string?)page!["variants"]![0]!["name"])!.Contains("aterial", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_search_in_a_picker_finds_shared_media_by_their_names_and_by_nothing_within()
    {
        IMediaService media = site.Api.Get<IMediaService>();
        IMedia file = media.CreateMedia($"{TwoPartners.Open} zebrafil", Constants.System.Root, "File");
        file.SetValue(Constants.Conventions.Media.File, "/media/none/giraff.txt");
        Assert.True(media.Save(file).Success);
        Assert.Equal([file.Key.ToString()], (await ItemsAsync($"/item/media/search?query=zebraf&dataTypeId={MainImage}")).Select(found => (string?)found!["id"]));
        Assert.Empty(await ItemsAsync($"/item/media/search?query=giraff&dataTypeId={MainImage}"));
        Assert.Equal([file.Key.ToString()], (await site.Administrator.ReadAsync("/item/media/search?query=giraff"))["items"]!.AsArray().Select(found => (string?)found!["id"]));
    }

    [Fact]
    public async Task What_has_been_picked_is_named_and_has_an_address_and_is_not_opened()
    {
        JsonArray named = (await site.Writer.ReadAsync($"/item/document?id={site.Theirs.Changed.Key}&id={site.Theirs.Draft.Key}")).AsArray();
        Assert.Equal(TwoPartners.Open, (string?)Assert.Single(named)!["variants"]![0]!["name"]);
        JsonNode address = Assert.Single((await site.Writer.ReadAsync($"/document/urls?id={site.Theirs.Changed.Key}&id={site.Theirs.Draft.Key}")).AsArray())!;
        Assert.Contains(address["urlInfos"]!.AsArray(), info => ((string?)info!["url"])?.EndsWith("/offentligt", StringComparison.Ordinal) == true);
        Assert.Equal(HttpStatusCode.Forbidden, (await site.Editor.GetAsync($"/document/{site.Theirs.Changed.Key}")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await site.Editor.PutAsync($"/document/{site.Theirs.Changed.Key}/unpublish", new { cultures = new[] { TwoPartners.Culture } })).StatusCode);
    }

    [Fact]
    public async Task A_media_picker_shows_the_shared_folders_and_the_own_and_not_those_of_others()
    {
        string[] names = [.. (await ItemsAsync($"/tree/media/root?dataTypeId={MainImage}&take=100")).Select(m => (string)m!["variants"]![0]!["name"]!)];
        Assert.Contains(TwoPartners.Open, names);
        Assert.Contains("Partner", names); // the way to the own folder
        string[] below = [.. (await ItemsAsync($"/tree/media/children?parentId={Samverkan.Content.Partners.Places.PartnerPlace.MediaRoot}&dataTypeId={MainImage}")).Select(m => (string)m!["id"]!)];
        Assert.Equal([site.Own.Media.ToString()], below);
        Assert.Equal(site.Shared.Key.ToString(), (string?)Assert.Single((await site.Writer.ReadAsync($"/item/media?id={site.Shared.Key}&id={site.Theirs.Medium.Key}")).AsArray())!["id"]);
        Assert.Equal(HttpStatusCode.Forbidden, (await site.Editor.PutAsync($"/media/{site.Shared.Key}", new { values = Array.Empty<object>(), variants = new[] { new { name = "Changed" } } })).StatusCode);
    }

    private async Task<JsonArray> ItemsAsync(string path) => (await site.Writer.ReadAsync(path))["items"]!.AsArray();
}
