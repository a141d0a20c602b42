using System.Net;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Models.ContentEditing;

namespace Samverkan.Tests.DeliveryApi;

/// <summary>One document, by its key and by its path.</summary>
public sealed class ItemTests(ReaderFixture fixture) : IClassFixture<ReaderFixture>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_item_has_what_Umbracos_clients_expect()
    {
        IContentType type = await fixture.Given.PageTypeAsync();
        IContent root = await fixture.Given.PublishedAsync(type, null, (null, Given.Unique("Root "), "Welcome"));

        JsonNode item = await fixture.Reader.ReadAsync($"/content/item/{root.Key}");

        Assert.Equal(["contentType", "createDate", "cultures", "id", "name", "properties", "route", "updateDate"], item.AsObject().Select(p => p.Key).Order());
        Assert.Equal(type.Alias, (string?)item["contentType"]);
        Assert.Equal("Welcome", (string?)item["properties"]!["headline"]);
        Assert.EndsWith("Z", (string?)item["createDate"]);
        Assert.EndsWith("Z", (string?)item["updateDate"]);
        Assert.Equal(root.Key, (Guid)item["route"]!["startItem"]!["id"]!);
        Assert.True(item["route"]!.AsObject().ContainsKey("queryString"));
        Assert.Empty(item["cultures"]!.AsObject());
    }

    [Fact]
    public async Task A_path_leads_to_the_item_that_tells_it()
    {
        IContentType type = await fixture.Given.PageTypeAsync();
        IContent root = await fixture.Given.PublishedAsync(type, null, (null, Given.Unique("Root "), null));
        IContent child = await fixture.Given.PublishedAsync(type, root.Key, (null, Given.Unique("Child "), null));
        JsonNode item = await fixture.Reader.ReadAsync($"/content/item/{child.Key}");
        string path = (string)item["route"]!["path"]!, start = (string)item["route"]!["startItem"]!["path"]!;

        Assert.EndsWith("/", path);
        Assert.Equal(child.Key, (Guid)(await fixture.Reader.ReadAsync($"/content/item{path}", ("Start-Item", start)))["id"]!);
        Assert.Equal(child.Key, (Guid)(await fixture.Reader.ReadAsync($"/content/item/{Uri.EscapeDataString(path)}", ("Start-Item", root.Key.ToString())))["id"]!);
        Assert.Equal(root.Key, (Guid)(await fixture.Reader.ReadAsync("/content/item/", ("Start-Item", start)))["id"]!);
        Assert.Equal(root.Key, (Guid)(await fixture.Reader.ReadAsync($"/content/item/{start}"))["id"]!);
    }

    [Fact]
    public async Task What_is_not_there_is_not_found_and_says_nothing()
    {
        IContentType type = await fixture.Given.PageTypeAsync();
        IContent root = await fixture.Given.PublishedAsync(type, null, (null, Given.Unique("Root "), null));
        foreach (string path in (string[])[$"/content/item/{Guid.NewGuid()}", "/content/item/nothing/here", "/content/items", $"/content/item/nothing?id={root.Key}", $"/content/item/preview-{root.Key}"])
        {
            HttpResponseMessage response = await fixture.Reader.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
            Assert.Equal("", await response.Content.ReadAsStringAsync(Stop));
        }
    }

    [Fact]
    public async Task A_culture_has_its_own_path_name_and_date()
    {
        await fixture.Given.LanguageAsync("da");
        IContentType type = await fixture.Given.PageTypeAsync(ContentVariation.Culture);
        IContent page = await fixture.Given.PublishedAsync(type, null, ("en-US", Given.Unique("English "), "Hello"), ("da", Given.Unique("Dansk "), "Goddag"));

        JsonNode danish = await fixture.Reader.ReadAsync($"/content/item/{page.Key}", ("Accept-Language", "da")), english = await fixture.Reader.ReadAsync($"/content/item/{page.Key}");

        Assert.Equal("Goddag", (string?)danish["properties"]!["headline"]);
        Assert.Equal("Hello", (string?)english["properties"]!["headline"]);
        Assert.Equal(["da", "en-US"], danish["cultures"]!.AsObject().Select(c => c.Key).Order());
        Assert.Equal((string?)danish["route"]!["startItem"]!["path"], (string?)english["cultures"]!["da"]!["startItem"]!["path"]);
        Assert.Equal(HttpStatusCode.NotFound, await fixture.Reader.StatusAsync($"/content/item/{page.Key}", ("Accept-Language", "fr-FR")));
        Assert.Equal("Hello", (string?)(await fixture.Reader.ReadAsync($"/content/item/{page.Key}", ("Accept-Language", "en-GB,en;q=0.9")))["properties"]!["headline"]);
        Assert.Equal("Goddag", (string?)(await fixture.Reader.ReadAsync($"/content/item/{page.Key}", ("Accept-Language", "DA")))["properties"]!["headline"]);
    }

    [Fact]
    public async Task An_unpublished_ancestor_hides_what_is_below_it_in_that_culture_only()
    {
        await fixture.Given.LanguageAsync("da");
        IContentType type = await fixture.Given.PageTypeAsync(ContentVariation.Culture);
        Guid? parent = null;
        List<IContent> chain = [];
        foreach (string name in (string[])["Root", "Child", "Grandchild"])
        {
            chain.Add(await fixture.Given.PublishedAsync(type, parent, ("en-US", Given.Unique($"{name} en "), null), ("da", Given.Unique($"{name} da "), null)));
            parent = chain[^1].Key;
        }

        await fixture.Api.Get<IContentPublishingService>().UnpublishAsync(chain[1].Key, new HashSet<string> { "da" }, Given.Editor);

        Assert.Equal(HttpStatusCode.NotFound, await fixture.Reader.StatusAsync($"/content/item/{chain[2].Key}", ("Accept-Language", "da")));
        Assert.Equal(HttpStatusCode.OK, await fixture.Reader.StatusAsync($"/content/item/{chain[2].Key}", ("Accept-Language", "en-US")));
        Assert.Empty(await fixture.Reader.NamesAsync($"/content?fetch=descendants:{chain[0].Key}", ("Accept-Language", "da")));
        Assert.Equal(2, (await fixture.Reader.NamesAsync($"/content?fetch=descendants:{chain[0].Key}", ("Accept-Language", "en-US"))).Length);
    }

    [Fact]
    public async Task Items_come_in_the_order_that_they_are_asked_for_once_each()
    {
        IContentType type = await fixture.Given.PageTypeAsync();
        IContent one = await fixture.Given.PublishedAsync(type, null, (null, Given.Unique("One "), null)), two = await fixture.Given.PublishedAsync(type, null, (null, Given.Unique("Two "), null)), draft = await fixture.Given.DocumentAsync(type, null, (null, Given.Unique("Draft "), null));

        JsonNode items = await fixture.Reader.ReadAsync($"/content/items?id={two.Key}&id={draft.Key}&id={one.Key}&id={two.Key}&id={Guid.NewGuid()}");

        Assert.Equal([two.Key, one.Key], items.AsArray().Select(i => (Guid)i!["id"]!));
        Assert.Equal(HttpStatusCode.BadRequest, await fixture.Reader.StatusAsync($"/content/items?id={one.Key}&id=nonsense"));
    }

    [Fact]
    public async Task A_moved_item_is_redirected_to()
    {
        IContentType type = await fixture.Given.PageTypeAsync();
        IContent root = await fixture.Given.PublishedAsync(type, null, (null, Given.Unique("Root "), null)), child = await fixture.Given.PublishedAsync(type, root.Key, (null, Given.Unique("Before "), null));
        JsonNode route = (await fixture.Reader.ReadAsync($"/content/item/{child.Key}"))["route"]!;
        child.Name = Given.Unique("After ");
        Assert.True(fixture.Api.Get<IContentService>().Save(child).Success);
        await fixture.Given.PublishAsync(child.Key, (string?)null);

        HttpResponseMessage moved = await fixture.Reader.GetAsync($"/content/item{route["path"]}");

        Assert.Equal(HttpStatusCode.MovedPermanently, moved.StatusCode);
        Assert.Equal((string?)(await fixture.Reader.ReadAsync($"/content/item/{child.Key}"))["route"]!["path"], moved.Headers.GetValues("Location").Single());
        Assert.Equal(root.Key.ToString(), moved.Headers.GetValues("Location-Start-Item-Id").Single());
        Assert.Equal((string?)route["startItem"]!["path"], moved.Headers.GetValues("Location-Start-Item-Path").Single());
        Assert.Equal("", await moved.Content.ReadAsStringAsync(Stop));
    }

    [Fact]
    public async Task A_preview_shows_drafts_where_they_will_be_or_by_their_key()
    {
        IContentType type = await fixture.Given.PageTypeAsync();
        IContent root = await fixture.Given.PublishedAsync(type, null, (null, Given.Unique("Root "), "published")), draft = await fixture.Given.DocumentAsync(type, root.Key, (null, Given.Unique("Draft "), "draft"));
        root.SetValue("headline", "changed");
        Assert.True(fixture.Api.Get<IContentService>().Save(root).Success);

        Assert.Equal("published", (string?)(await fixture.Reader.ReadAsync($"/content/item/{root.Key}"))["properties"]!["headline"]);
        Assert.Equal("changed", (string?)(await fixture.Reader.ReadAsync($"/content/item/{root.Key}", Reader.Preview))["properties"]!["headline"]);
        Assert.Equal(HttpStatusCode.NotFound, await fixture.Reader.StatusAsync($"/content/item/{draft.Key}"));
        string path = (string)(await fixture.Reader.ReadAsync($"/content/item/{draft.Key}", Reader.Preview))["route"]!["path"]!;
        Assert.Equal($"/preview-{draft.Key}/", path);
        Assert.Equal("draft", (string?)(await fixture.Reader.ReadAsync($"/content/item{path}", Reader.Preview))["properties"]!["headline"]);
        Assert.Contains(draft.Name, await fixture.Reader.NamesAsync($"/content?fetch=children:{root.Key}", Reader.Preview));
        Assert.Equal(HttpStatusCode.Unauthorized, await fixture.Reader.StatusAsync($"/content/item/{root.Key}", ("Preview", "True")));
        Assert.Equal(HttpStatusCode.Unauthorized, await fixture.Reader.StatusAsync($"/content/item/{root.Key}", ("Preview", "true"), ("Api-Key", "wrong")));
    }

    [Fact]
    public async Task A_host_name_has_its_root_and_its_culture_for_paths_alone()
    {
        await fixture.Given.LanguageAsync("da");
        IContentType type = await fixture.Given.PageTypeAsync(ContentVariation.Culture);
        IContent root = await fixture.Given.PublishedAsync(type, null, ("en-US", Given.Unique("English "), "Hello"), ("da", Given.Unique("Dansk "), "Goddag")), child = await fixture.Given.PublishedAsync(type, root.Key, ("en-US", "Child", "Child"), ("da", "Barn æøå", "Barn"));
        string host = $"{Given.Unique("host")}.example.org";
        var assigned = await fixture.Api.Get<IDomainService>().UpdateDomainsAsync(root.Key, new DomainsUpdateModel { DefaultIsoCode = null, Domains = [new DomainModel { DomainName = host, IsoCode = "da" }] });
        Assert.True(assigned.Success, assigned.Status.ToString());

        JsonNode atRoot = await fixture.Reader.ReadAsync("/content/item/", ("Host", host));
        Assert.Equal((root.Key, "Goddag", "/"), ((Guid)atRoot["id"]!, (string)atRoot["properties"]!["headline"]!, (string)atRoot["route"]!["path"]!));
        string path = (string)(await fixture.Reader.ReadAsync($"/content/item/{child.Key}", ("Host", host), ("Accept-Language", "da")))["route"]!["path"]!;
        Assert.Equal("Barn", (string?)(await fixture.Reader.ReadAsync($"/content/item{path}", ("Host", host)))["properties"]!["headline"]);
        Assert.Equal(["Child"], await fixture.Reader.NamesAsync("/content?fetch=children:/", ("Host", host), ("Accept-Language", "en-US")));
        Assert.Equal("Hello", (string?)(await fixture.Reader.ReadAsync($"/content/item/{root.Key}", ("Host", host)))["properties"]!["headline"]);
    }

    [Fact]
    public async Task A_segment_without_a_value_falls_back_to_the_one_without_segment()
    {
        IContentType type = await fixture.Given.PageTypeAsync(ContentVariation.Segment);
        IContentService contents = fixture.Api.Get<IContentService>();
        IContent page = contents.Create(Given.Unique("Page "), Constants.System.Root, type.Alias);
        page.SetValue("headline", "for all");
        page.SetValue("headline", "for you", segment: "vip");
        Assert.True(contents.Save(page).Success);
        Assert.True(contents.Publish(page, ["*"]).Success);
        async Task<string?> HeadlineAsync(params (string, string)[] headers) => (string?)(await fixture.Reader.ReadAsync($"/content/item/{page.Key}", headers))["properties"]!["headline"];

        Assert.Equal("for all", await HeadlineAsync());
        Assert.Equal("for you", await HeadlineAsync(("Accept-Segment", "vip")));
        Assert.Equal("for all", await HeadlineAsync(("Accept-Segment", "unknown")));
    }

    [Fact]
    public async Task An_unknown_start_item_is_told()
    {
        HttpResponseMessage response = await fixture.Reader.GetAsync("/content", ("Start-Item", "nowhere"));
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("text/plain", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("The Start-Item could not be found", await response.Content.ReadAsStringAsync(Stop));
        Assert.Contains("Start-Item", response.Headers.Vary);
    }
}
