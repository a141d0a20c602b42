using System.Net;
using System.Text.Json.Nodes;

namespace Samverkan.Tests.DeliveryApi;

/// <summary>Lists: which items, which of them, in which order, which part.</summary>
public sealed class QueryTests(ReaderFixture fixture) : IClassFixture<ReaderFixture>
{
    [Fact]
    public async Task Fetch_follows_the_tree()
    {
        IContentType type = await fixture.Given.PageTypeAsync();
        IContent root = await fixture.Given.PublishedAsync(type, null, (null, Given.Unique("Root "), null)), child = await fixture.Given.PublishedAsync(type, root.Key, (null, Given.Unique("Child "), null)), grandchild = await fixture.Given.PublishedAsync(type, child.Key, (null, Given.Unique("Grandchild "), null));
        string path = (string)(await fixture.Reader.ReadAsync($"/content/item/{child.Key}"))["route"]!["path"]!;

        Assert.Equal([child.Name], await fixture.Reader.NamesAsync($"/content?fetch=children:{root.Key}"));
        Assert.Equal([child.Name, grandchild.Name], await fixture.Reader.NamesAsync($"/content?fetch=Descendants:{root.Key}"));
        Assert.Equal([root.Name, child.Name], await fixture.Reader.NamesAsync($"/content?fetch=ancestors:{grandchild.Key}"));
        Assert.Equal([grandchild.Name], await fixture.Reader.NamesAsync($"/content?fetch=children:{path}", ("Start-Item", root.Key.ToString())));
        Assert.Equal([root.Name], await fixture.Reader.NamesAsync($"/content?fetch=ancestors:{path}", ("Start-Item", root.Key.ToString())));
        Assert.Equal([child.Name, grandchild.Name], await fixture.Reader.NamesAsync("/content", ("Start-Item", root.Key.ToString())));
        Assert.Contains(root.Name, await fixture.Reader.NamesAsync($"/content?fetch=children:{Guid.Empty}&take=1000"));
        foreach (string nowhere in (string[])["", "nowhere", Guid.NewGuid().ToString()]) Assert.Equal(0, (int)(await fixture.Reader.ReadAsync($"/content?fetch=children:{nowhere}"))["total"]!);
    }

    [Fact]
    public async Task Filters_hold_together_and_a_comma_parts_values()
    {
        IContentType type = await fixture.Given.PageTypeAsync(), other = await fixture.Given.PageTypeAsync();
        string mark = Given.Unique("Mark");
        foreach ((IContentType of, string name) in new[] { (type, $"{mark} Zephyr Chronicle"), (type, $"{mark} Zephyr Almanac"), (type, $"{mark} Mundane"), (other, $"{mark} Zephyr elsewhere") }) await fixture.Given.PublishedAsync(of, null, (null, name, null));
        Task<string[]> Found(string filters) => fixture.Reader.NamesAsync($"/content?{filters}&sort=name:asc");

        Assert.Equal([$"{mark} Zephyr Almanac", $"{mark} Zephyr Chronicle"], await Found($"filter=contentType:{type.Alias}&filter=name:zephyr"));
        Assert.Equal([$"{mark} Mundane"], await Found($"filter=contentType:{type.Alias}&filter=name:!zephyr"));
        Assert.Equal(4, (await Found($"filter=contentType:{type.Alias},{other.Alias}&filter=")).Length);
        Assert.Equal([$"{mark} Zephyr elsewhere"], await Found($"filter=contentType:!{type.Alias}&filter=name:{mark}"));
        Assert.Equal(3, (await Found($"filter=contentType:{type.Alias}&filter=name:mundane,zephyr")).Length);
        Assert.Equal(3, (await Found($"filter=contentType:{type.Alias}&filter=createDate%3E2020-01-01")).Length);
        Assert.Empty(await Found($"filter=contentType:{type.Alias}&filter=updateDate%3C:2020-01-01"));
        Assert.Empty(await Found($"filter=contentType:{type.Alias}&filter=createDate%3E%3C2020-01-01"));
    }

    [Fact]
    public async Task A_text_is_found_at_once_in_its_language_and_with_what_else_is_asked()
    {
        await fixture.Given.LanguageAsync("sv-SE");
        IContentType type = await fixture.Given.PageTypeAsync(ContentVariation.Culture), other = await fixture.Given.PageTypeAsync(ContentVariation.Culture);
        string word = Given.Unique("zaffre");
        IContent root = await fixture.Given.PublishedAsync(type, null, ("en-US", Given.Unique("Root "), "nothing"), ("sv-SE", Given.Unique("Rot "), "ingenting"));
        (string name, string text)[] pages = [("Later", $"A long way to the {word}, at the end of a text that says much else besides"), ($"{word} first", word), ("Never", "something else")];
        foreach ((string name, string text) in pages) await fixture.Given.PublishedAsync(type, root.Key, ("en-US", name, text));
        await fixture.Given.PublishedAsync(other, null, ("en-US", $"Elsewhere {word}", ""), ("sv-SE", $"Annorstädes {word}", ""));
        Task<string[]> Found(string more, string culture = "en-US") => fixture.Reader.NamesAsync($"/content?filter=text:{word}{more}", ("Accept-Language", culture));

        Assert.Equal([$"{word} first", "Later"], await Found($"&fetch=children:{root.Key}"));
        Assert.Equal(["Later", $"{word} first"], await Found($"&fetch=children:{root.Key}&sort=name:asc"));
        Assert.Equal(["Later"], await Found($"&fetch=children:{root.Key}&skip=1&take=1"));
        Assert.Equal([$"Elsewhere {word}"], await Found($"&filter=contentType:{other.Alias}"));
        Assert.Equal([$"Annorstädes {word}"], await Found("", "sv-SE"));
        Assert.Equal(2, (await fixture.Reader.NamesAsync($"/content?filter=Text:{word}", ("Start-Item", root.Key.ToString()))).Length);
        foreach (string nothing in (string[])["filter=text:", $"filter=text:{word}&filter=text:{Given.Unique("no")}", "filter=text:%3F"]) Assert.Empty(await fixture.Reader.NamesAsync($"/content?{nothing}"));

        JsonNode answer = await fixture.Reader.ReadAsync($"/content?filter=text:{word}&fetch=children:{root.Key}&take=1&skip=1");
        Assert.Equal((2, 1), ((int)answer["total"]!, answer["excerpts"]!.AsObject().Count));
        JsonArray excerpt = answer["excerpts"]![(string)answer["items"]![0]!["id"]!]!.AsArray();
        Assert.Equal([word], excerpt.Where(part => (bool)part!["isHit"]!).Select(part => (string?)part!["text"]));
        Assert.Null((await fixture.Reader.ReadAsync($"/content?fetch=children:{root.Key}"))["excerpts"]);
    }

    [Fact]
    public async Task A_preview_finds_drafts_after_what_visitors_find_and_by_words_as_far_as_they_are_typed()
    {
        string word = Given.Unique("harbour");
        IContentType type = await fixture.Given.PageTypeAsync();
        IContent published = await fixture.Given.PublishedAsync(type, null, (null, "Shown", word));
        IContent draft = await fixture.Given.DocumentAsync(type, null, (null, "Sketched", $"Nothing of the {word}side yet"));
        IContent changed = await fixture.Given.PublishedAsync(type, null, (null, "Changed", "something else"));
        changed.SetValue("headline", $"Now {word} too");
        Assert.True(fixture.Api.Get<IContentService>().Save(changed).Success);
        string query = $"/content?filter=text:{word}";

        Assert.Equal(["Shown"], await fixture.Reader.NamesAsync(query));
        string[] found = await fixture.Reader.NamesAsync(query, Reader.Preview);
        Assert.Equal(("Shown", 3), (found[0], found.Length));
        Assert.Equal(["Changed", "Sketched"], found.Skip(1).Order());
        Assert.Equal(["Changed", "Shown", "Sketched"], await fixture.Reader.NamesAsync($"{query}&sort=name:asc", Reader.Preview));
        JsonNode answer = await fixture.Reader.ReadAsync(query, Reader.Preview);
        Assert.Contains(answer["excerpts"]![changed.Key.ToString()]!.AsArray(), part => (bool)part!["isHit"]! && (string?)part["text"] == word);
        Assert.Contains("yet", answer["excerpts"]![draft.Key.ToString()]!.ToJsonString(), StringComparison.Ordinal);
        Assert.NotNull(answer["excerpts"]![published.Key.ToString()]);
        Assert.Empty(await fixture.Reader.NamesAsync($"{query}&filter=contentType:none", Reader.Preview));
        Assert.Empty(await fixture.Reader.NamesAsync($"{query}&filter=text:{Given.Unique("no")}", Reader.Preview));
    }

    [Fact]
    public async Task Names_sort_by_the_cultures_alphabet_and_pages_part_the_whole()
    {
        await fixture.Given.LanguageAsync("sv-SE");
        IContentType type = await fixture.Given.PageTypeAsync(ContentVariation.Culture);
        foreach (string name in (string[])["öken", "Zebra", "ärla", "apa", "Åska"]) await fixture.Given.PublishedAsync(type, null, ("sv-SE", name, null));
        Task<string[]> Sorted(string more) => fixture.Reader.NamesAsync($"/content?filter=contentType:{type.Alias}&{more}", ("Accept-Language", "sv-SE"));

        Assert.Equal(["apa", "Zebra", "Åska", "ärla", "öken"], await Sorted("sort=name:asc"));
        Assert.Equal(["öken", "ärla", "Åska", "Zebra", "apa"], await Sorted("sort=level:asc&sort=name:desc"));
        Assert.Equal(["Åska", "ärla"], await Sorted("sort=name:asc&skip=2&take=2"));
        JsonNode none = await fixture.Reader.ReadAsync($"/content?filter=contentType:{type.Alias}&take=0", ("Accept-Language", "sv-SE"));
        Assert.Equal((5, 0), ((int)none["total"]!, none["items"]!.AsArray().Count));
        Assert.Empty(await fixture.Reader.NamesAsync($"/content?filter=contentType:{type.Alias}"));
    }

    [Theory]
    [InlineData("fetch=friends:x", "Selector option not found")]
    [InlineData("filter=colour:red", "Filter option not found")]
    [InlineData("sort=name", "Sort option not found")]
    [InlineData("sort=colour:asc", "Sort option not found")]
    [InlineData("fetch=friends:x&filter=colour:red&sort=colour:asc", "Selector option not found")]
    public async Task Unknown_words_are_refused_in_Umbracos_words(string query, string title)
    {
        foreach (string kind in (string[])["content", "media"])
        {
            HttpResponseMessage response = await fixture.Reader.GetAsync($"/{kind}?{(kind == "media" && !query.Contains("fetch", StringComparison.Ordinal) ? "fetch=children:/&" : "")}{query}");
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
            JsonNode problem = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
            Assert.Equal(("Error", title, 400), ((string)problem["type"]!, (string)problem["title"]!, (int)problem["status"]!));
        }
    }
}
