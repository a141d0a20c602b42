using System.Net;
using System.Text.Json.Nodes;
using Samverkan.Tests.Management;

namespace Samverkan.Tests.DeliveryApi;

/// <summary>Keys that administrators make: what each opens, when it was used, and that it ends.</summary>
public sealed class KeyTests(ReaderFixture fixture) : IClassFixture<ReaderFixture>
{
    private const string Keys = "~/umbraco/samverkan/api/v1/delivery/keys";

    [Fact]
    public async Task A_key_is_told_once_used_seen_and_revoked()
    {
        Session administrator = await fixture.Api.SignInAsync();
        (Guid id, (string, string) key) = await MakeAsync(administrator, new { name = "The school's app", mayPreview = true });
        JsonNode listed = Listed(await administrator.ReadAsync(Keys), id);
        Assert.Equal(("The school's app", null, null), ((string?)listed["name"], (string?)listed["lastUsed"], (string?)listed["revoked"]));
        Assert.StartsWith((string)listed["hint"]!, key.Item2, StringComparison.Ordinal);
        Assert.DoesNotContain(key.Item2, listed.ToJsonString(), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.OK, await fixture.Reader.StatusAsync("/content", key, ("Preview", "true")));
        for (int i = 0; i < 100 && Listed(await administrator.ReadAsync(Keys), id)["lastUsed"] is null; i++) await Task.Delay(20, TestContext.Current.CancellationToken);
        Assert.NotNull(Listed(await administrator.ReadAsync(Keys), id)["lastUsed"]);

        await administrator.OkAsync(administrator.DeleteAsync($"{Keys}/{id}"));
        Assert.Equal(HttpStatusCode.Unauthorized, await fixture.Reader.StatusAsync("/content", key, ("Preview", "true")));
        Assert.NotNull(Listed(await administrator.ReadAsync(Keys), id)["revoked"]);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.DeleteAsync($"{Keys}/{id}")).StatusCode);
    }

    [Fact]
    public async Task A_key_without_preview_opens_no_drafts()
    {
        (_, (string, string) key) = await MakeAsync(await fixture.Api.SignInAsync(), new { name = "No drafts" });
        Assert.Equal(HttpStatusCode.OK, await fixture.Reader.StatusAsync("/content", key));
        Assert.Equal(HttpStatusCode.Unauthorized, await fixture.Reader.StatusAsync("/content", key, ("Preview", "true")));
    }

    [Fact]
    public async Task A_key_for_a_branch_tells_of_nothing_outside_it()
    {
        Pages pages = new(fixture);
        var types = await pages.TypeAsync();
        string mark = Given.Unique("outside");
        IContent mine = await fixture.Given.PublishedAsync(types.Page, null, (null, Given.Unique("Mine "), null)), others = await fixture.Given.PublishedAsync(types.Page, null, (null, mark, mark));
        IContent page = await pages.ReferringAsync(types, mine.Key, Given.Unique("Page "), others);
        (_, (string, string) key) = await MakeAsync(await fixture.Api.SignInAsync(), new { name = "A branch", startItem = mine.Key });

        Assert.Contains(mark, await (await fixture.Reader.GetAsync($"/content/item/{page.Key}?expand=$all")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        foreach (string path in (string[])[$"/content/item/{page.Key}?expand=$all", "/content?take=1000&expand=properties[$all[properties[$all]]]", $"/content?filter=name:{mark}", $"/content?fetch=children:{Guid.Empty}", $"/content/items?id={others.Key}&id={page.Key}"])
        {
            string answer = await (await fixture.Reader.GetAsync(path, key)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotContain(mark, answer, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(others.Key.ToString(), answer, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal(HttpStatusCode.NotFound, await fixture.Reader.StatusAsync($"/content/item/{others.Key}", key));
        Assert.Equal(HttpStatusCode.Forbidden, await fixture.Reader.StatusAsync("/content", key, ("Start-Item", others.Key.ToString())));
        Assert.Equal(mine.Key, (Guid)(await fixture.Reader.ReadAsync("/content/item/", key))["id"]!);
    }

    [Fact]
    public async Task A_key_for_a_culture_reads_that_one()
    {
        await fixture.Given.LanguageAsync("da");
        IContentType type = await fixture.Given.PageTypeAsync(ContentVariation.Culture);
        IContent page = await fixture.Given.PublishedAsync(type, null, ("en-US", Given.Unique("English "), "Hello"), ("da", Given.Unique("Dansk "), "Goddag"));
        (_, (string, string) key) = await MakeAsync(await fixture.Api.SignInAsync(), new { name = "Danish", culture = "da" });
        JsonNode item = await fixture.Reader.ReadAsync($"/content/item/{page.Key}", key);
        Assert.Equal("Goddag", (string?)item["properties"]!["headline"]);
        Assert.Equal(["da"], item["cultures"]!.AsObject().Select(c => c.Key));
        Assert.Equal(HttpStatusCode.Forbidden, await fixture.Reader.StatusAsync($"/content/item/{page.Key}", key, ("Accept-Language", "en-US")));
    }

    [Fact]
    public async Task A_key_for_a_culture_finds_drafts_by_what_they_say_in_that_one()
    {
        await fixture.Given.LanguageAsync("da");
        (string english, string danish) = (Given.Unique("whispered"), Given.Unique("hvisket"));
        IContentType type = await fixture.Given.PageTypeAsync(ContentVariation.Culture);
        IContent page = await fixture.Given.DocumentAsync(type, null, ("en-US", "Draft", $"Something {english}"), ("da", "Kladde", $"Noget {danish}"));
        (string, string)[] key = [await KeyAsync(await fixture.Api.SignInAsync(), new { name = "Danish drafts", mayPreview = true, culture = "da" }), ("Preview", "true")];
        Assert.Equal(["Kladde"], await fixture.Reader.NamesAsync($"/content?filter=text:{danish}", key));
        Assert.Empty(await fixture.Reader.NamesAsync($"/content?filter=text:{english}", key));
        Assert.Empty(await fixture.Reader.NamesAsync($"/content?filter=text:{page.Key}", key));
        Assert.Equal(["Draft"], await fixture.Reader.NamesAsync($"/content?filter=text:{english}", Reader.Preview));
    }

    [Fact]
    public async Task Only_administrators_make_keys_and_only_sensible_ones()
    {
        Session administrator = await fixture.Api.SignInAsync();
        foreach (object wrong in (object[])[new { name = " " }, new { name = new string('x', 101) }, new { name = "x", culture = "xx-XX" }, new { name = "x", startItem = Guid.NewGuid() }]) Assert.Equal(HttpStatusCode.BadRequest, (await administrator.PostAsync(Keys, wrong)).StatusCode);
        string email = $"{Given.Unique("editor")}@example.org";
        await fixture.Api.NewUserAsync(email, Constants.Security.EditorGroupKey);
        Session editor = await fixture.Api.SignInAsync(email);
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.GetAsync(Keys)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.PostAsync(Keys, new { name = "x" })).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.DeleteAsync($"{Keys}/{Guid.NewGuid()}")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await fixture.Api.NewSession().GetAsync(Keys)).StatusCode);
    }

    /// <returns>The header by which a new key opens what it does.</returns>
    internal static async Task<(string, string)> KeyAsync(Session administrator, object key) => (await MakeAsync(administrator, key)).Header;

    private static async Task<(Guid Id, (string, string) Header)> MakeAsync(Session administrator, object key)
    {
        HttpResponseMessage response = await administrator.PostAsync(Keys, key);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        JsonNode made = await Session.JsonAsync(response);
        return ((Guid)made["key"]!["id"]!, ("Api-Key", (string)made["secret"]!));
    }

    private static JsonNode Listed(JsonNode keys, Guid id) => keys["items"]!.AsArray().Single(k => (Guid)k!["id"]! == id)!;
}
