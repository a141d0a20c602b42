using System.Net;
using System.Text.Json.Nodes;

namespace Samverkan.Tests.DeliveryApi;

/// <summary>What stands in an answer of the items that another refers to.</summary>
public sealed class ExpansionTests(ReaderFixture fixture) : IClassFixture<ReaderFixture>
{
    private readonly Pages _pages = new(fixture);

    [Fact]
    public async Task A_picked_item_is_empty_until_it_is_expanded_and_its_own_pickers_then()
    {
        (IContent page, IContent middle, IContent last) = await ChainAsync();

        JsonNode closed = await PropertiesAsync(page, "");
        Assert.Equal(middle.Key, (Guid)closed["one"]!["id"]!);
        Assert.Empty(closed["one"]!["properties"]!.AsObject());
        Assert.False(closed["one"]!.AsObject().ContainsKey("cultures"));
        Assert.Empty(closed["many"]![0]!["properties"]!.AsObject());

        JsonNode open = await PropertiesAsync(page, "expand=properties[one,many]");
        Assert.Equal("shown", (string?)open["one"]!["properties"]!["headline"]);
        Assert.Equal(last.Key, (Guid)open["many"]![0]!["properties"]!["one"]!["id"]!);
        Assert.Empty(open["one"]!["properties"]!["one"]!["properties"]!.AsObject());

        JsonNode all = await PropertiesAsync(page, "expand=$all");
        Assert.Equal("shown", (string?)all["one"]!["properties"]!["headline"]);
        Assert.Empty(all["one"]!["properties"]!["one"]!["properties"]!.AsObject());

        JsonNode deep = await PropertiesAsync(page, "expand=properties[one[properties[$all]]]");
        Assert.Equal("the end", (string?)deep["one"]!["properties"]!["one"]!["properties"]!["headline"]);
        Assert.Empty(deep["many"]![0]!["properties"]!.AsObject());
    }

    [Fact]
    public async Task Elements_are_always_written_and_pickers_in_them_only_when_the_path_goes_through()
    {
        (IContent page, IContent middle, _) = await ChainAsync();

        foreach ((string expand, bool opens) in new[] { ("", false), ("expand=properties[blocks,elements]", false), ("expand=properties[$all]", false), ("expand=properties[blocks[properties[one]],elements[properties[$all]]]", true) })
        {
            JsonNode properties = await PropertiesAsync(page, expand);
            JsonNode block = properties["blocks"]!["items"]![0]!["content"]!, element = properties["elements"]![0]!;
            Assert.Equal(["contentType", "id", "name", "properties"], block.AsObject().Select(p => p.Key).Order());
            Assert.Equal("in a block", (string?)block["properties"]!["headline"]);
            Assert.Null(properties["blocks"]!["items"]![0]!["settings"]);
            foreach (JsonNode inner in (JsonNode[])[block["properties"]!["one"]!, element["properties"]!["one"]!])
            {
                Assert.Equal(middle.Key, (Guid)inner["id"]!);
                Assert.Equal(opens, inner["properties"]!.AsObject().Count > 0);
            }
        }
    }

    [Fact]
    public async Task Fields_limit_what_is_written_and_expand_nothing()
    {
        (IContent page, _, _) = await ChainAsync();

        Assert.Equal(["headline"], (await PropertiesAsync(page, "fields=properties[headline]")).AsObject().Select(p => p.Key));
        Assert.Empty((await PropertiesAsync(page, "fields=")).AsObject());
        Assert.Empty((await PropertiesAsync(page, "fields=properties[unknown]")).AsObject());
        Assert.Empty((await PropertiesAsync(page, "fields=properties[one[properties[headline]]]"))["one"]!["properties"]!.AsObject());
        JsonNode both = await PropertiesAsync(page, "expand=properties[one]&fields=properties[one[properties[headline]],headline]");
        Assert.Equal(["headline", "one"], both.AsObject().Select(p => p.Key).Order());
        Assert.Equal(["headline"], both["one"]!["properties"]!.AsObject().Select(p => p.Key));
        Assert.Equal(["headline"], (await PropertiesAsync(page, "fields=properties[blocks[properties[headline]]]"))["blocks"]!["items"]![0]!["content"]!["properties"]!.AsObject().Select(p => p.Key));
    }

    [Fact]
    public async Task Links_say_where_they_lead()
    {
        (IContent page, IContent middle, _) = await ChainAsync();
        JsonNode properties = await PropertiesAsync(page, ""), link = properties["links"]![0]!;
        string path = (string)(await fixture.Reader.ReadAsync($"/content/item/{middle.Key}"))["route"]!["path"]!;

        Assert.Equal((null, "?a=1", middle.Name, "Content"), ((string?)link["url"], (string?)link["queryString"], (string?)link["title"], (string?)link["linkType"]));
        Assert.Equal((middle.Key, middle.ContentType.Alias, path), ((Guid)link["destinationId"]!, (string?)link["destinationType"], (string?)link["route"]!["path"]));
        string markup = (string)properties["text"]!["markup"]!;
        Assert.Contains($"href=\"{path}#x\"", markup, StringComparison.Ordinal);
        Assert.Contains($"data-destination-id=\"{middle.Key}\" data-destination-type=\"{middle.ContentType.Alias}\"", markup, StringComparison.Ordinal);
        Assert.DoesNotContain(" type=", markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_goes_too_deep_or_cannot_be_read_is_refused()
    {
        (IContent page, _, _) = await ChainAsync();
        string five = Nested(5), nine = Nested(9);
        Assert.Equal(HttpStatusCode.OK, await fixture.Reader.StatusAsync($"/content/item/{page.Key}?expand={five}"));
        foreach (string wrong in (string[])[nine, "[", "properties[", "properties]", "properties[]", "[a]", "a,,b", "properties[one]]", "properties[one[]]"])
        {
            foreach (string parameter in (string[])["expand", "fields"])
            {
                HttpResponseMessage response = await fixture.Reader.GetAsync($"/content/item/{page.Key}?{parameter}={wrong}");
                Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
                Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
            }
        }
    }

    private static string Nested(int levels) => string.Concat(Enumerable.Repeat("properties[one[", levels - 1)) + "properties[one]" + string.Concat(Enumerable.Repeat("]]", levels - 1));

    private async Task<(IContent Page, IContent Middle, IContent Last)> ChainAsync()
    {
        var types = await _pages.TypeAsync();
        IContent root = await fixture.Given.PublishedAsync(types.Page, null, (null, Given.Unique("Root "), null));
        IContent last = await fixture.Given.PublishedAsync(types.Page, root.Key, (null, Given.Unique("Last "), "the end"));
        IContent middle = await _pages.ReferringAsync(types, root.Key, Given.Unique("Middle "), last);
        return (await _pages.ReferringAsync(types, root.Key, Given.Unique("Page "), middle), middle, last);
    }

    private async Task<JsonNode> PropertiesAsync(IContent page, string query) => (await fixture.Reader.ReadAsync($"/content/item/{page.Key}?{query}"))["properties"]!;
}
