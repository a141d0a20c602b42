using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samverkan.Tests.DeliveryApi;

public sealed class TreesFixture : ReaderFixture
{
    protected override Dictionary<string, string?> Settings => new() { ["Umbraco:CMS:DeliveryApi:RichTextOutputAsJson"] = "true" };
}

/// <summary>Rich text as HTML: where links and pictures lead, and where blocks stand.</summary>
public sealed class RichTextMarkupTests(ReaderFixture fixture) : IClassFixture<ReaderFixture>
{
    [Fact]
    public async Task Markup_without_references_is_given_as_it_was_written()
    {
        const string markup = "<p>Hej&nbsp;<b>du</b><br>och <a href=\"https://example.org/?a=1&amp;b=2\" data-x=\"1\">du</a></p>\n<table><tbody><tr><td>1</td></tr></tbody></table>";
        Assert.Equal(markup, (string?)(await RichText.Of(fixture, markup)).Value["markup"]);
    }

    [Fact]
    public async Task Links_in_old_and_new_form_lead_to_their_targets_and_dead_ones_nowhere()
    {
        RichText text = await RichText.Of(fixture, "<p><a href=\"/{localLink:TARGET}?q=1\" type=\"document\" title=\"t\">a</a><a href=\"/{localLink:umb://document/PLAIN}\">b</a><a href=\"/{localLink:GONE}\" type=\"document\">c</a><a href=\"/{localLink:MEDIA}\" type=\"media\" data-anchor=\"#p\">d</a><img src=\"/old.png?width=10\" data-udi=\"umb://media/PICTURE\" data-caption=\"x\" alt=\"y\"></p>");
        string markup = (string)text.Value["markup"]!;
        string told = $"data-destination-id=\"{text.Target.Key}\" data-destination-type=\"{text.Target.ContentType.Alias}\" data-start-item-path=\"{text.Segment}\" data-start-item-id=\"{text.Target.Key}\" data-link-type=\"Content\"";
        Assert.Contains($"<a title=\"t\" href=\"{text.Path}?q=1\" {told}>a</a>", markup, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"{text.Path}\" {told}>b</a>", markup, StringComparison.Ordinal);
        Assert.Contains("<a>c</a>", markup, StringComparison.Ordinal);
        Assert.Contains($"<a data-anchor=\"#p\" href=\"/media/none/a.pdf#p\" data-destination-id=\"{text.Media.Key}\" data-destination-type=\"umbracoMediaArticle\" data-link-type=\"Media\">d</a>", markup, StringComparison.Ordinal);
        Assert.Contains("<img src=\"/media/none/a.pdf?width=10\" alt=\"y\">", markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_block_is_a_place_that_names_it()
    {
        RichText text = await RichText.Of(fixture, "<p>a</p><umb-rte-block data-content-key=\"BLOCK\">inner</umb-rte-block><p>b <umb-rte-block-inline data-content-udi=\"umb://element/BLOCKPLAIN\"></umb-rte-block-inline></p>", withBlock: true);
        Guid id = (Guid)text.Value["blocks"]![0]!["content"]!["id"]!;
        Assert.Equal($"<p>a</p><umb-rte-block data-content-id=\"{id}\"></umb-rte-block><p>b <umb-rte-block-inline data-content-id=\"{id}\"></umb-rte-block-inline></p>", (string?)text.Value["markup"]);
        Assert.Equal("in a block", (string?)text.Value["blocks"]![0]!["content"]!["properties"]!["headline"]);
    }
}

/// <summary>Rich text as a tree.</summary>
public sealed class RichTextTreeTests(TreesFixture fixture) : IClassFixture<TreesFixture>
{
    [Fact]
    public async Task Each_node_says_what_it_is()
    {
        RichText text = await RichText.Of(fixture, "<p>See <a href=\"/{localLink:TARGET}\" type=\"document\" data-anchor=\"?a=1\" data-title=\"x\" title=\"kept\">this</a> &amp;&nbsp;<em>that</em></p>\n<!-- no --><p><a href=\"/{localLink:GONE}\" type=\"document\">dead</a><a href=\"https://example.org/\">out</a></p>");
        JsonNode root = text.Value;
        Assert.Equal(("RichTextRootElement", "#root", 2), ((string)root["$type"]!, (string)root["tag"]!, root["elements"]!.AsArray().Count));
        Assert.Empty(root["blocks"]!.AsArray());
        JsonNode[] first = [.. root["elements"]![0]!["elements"]!.AsArray().Select(n => n!)];
        Assert.Equal(["#text", "a", "#text", "em"], first.Select(n => (string)n["tag"]!));
        Assert.Equal(("RichTextTextElement", "See "), ((string)first[0]["$type"]!, (string)first[0]["text"]!));
        Assert.Equal(" &amp;&nbsp;", (string?)first[2]["text"]);
        JsonNode link = first[1]["attributes"]!;
        Assert.Equal("RichTextGenericElement", (string?)first[1]["$type"]);
        Assert.Equal((text.Path, "?a=1"), ((string)link["route"]!["path"]!, (string)link["route"]!["queryString"]!));
        Assert.Equal((text.Target.Key, text.Target.ContentType.Alias, "Content", "document", "kept"), ((Guid)link["destinationId"]!, (string)link["destinationType"]!, (string)link["linkType"]!, (string)link["type"]!, (string)link["title"]!));
        Assert.Null(link["href"]);
        JsonNode[] second = [.. root["elements"]![1]!["elements"]!.AsArray().Select(n => n!)];
        Assert.Equal(["type"], second[0]["attributes"]!.AsObject().Select(a => a.Key));
        Assert.Equal("https://example.org/", (string?)second[1]["attributes"]!["href"]);
    }

    [Fact]
    public async Task Media_and_blocks_stand_in_it_too()
    {
        RichText text = await RichText.Of(fixture, "<p><a href=\"/{localLink:MEDIA}\" type=\"media\">d</a><img src=\"/old.png?width=10\" data-udi=\"umb://media/PICTURE\" alt=\"y\"></p><umb-rte-block data-content-key=\"BLOCK\">x</umb-rte-block>", withBlock: true);
        JsonNode paragraph = text.Value["elements"]![0]!, link = paragraph["elements"]![0]!["attributes"]!, image = paragraph["elements"]![1]!["attributes"]!, block = text.Value["elements"]![1]!;
        Assert.Equal(("/media/none/a.pdf", text.Media.Key, "Media"), ((string)link["href"]!, (Guid)link["destinationId"]!, (string)link["linkType"]!));
        Assert.Equal(["alt", "src"], image.AsObject().Select(a => a.Key).Order());
        Assert.Equal("/media/none/a.pdf", (string?)image["src"]);
        Assert.Equal((Guid)text.Value["blocks"]![0]!["content"]!["id"]!, (Guid)block["attributes"]!["content-id"]!);
        Assert.Empty(block["elements"]!.AsArray());
    }

    [Fact]
    public async Task Endless_nesting_ends()
    {
        RichText text = await RichText.Of(fixture, string.Concat(Enumerable.Repeat("<div>", 400)) + "x");
        Assert.Equal("div", (string?)text.Value["elements"]![0]!["tag"]);
    }
}

/// <summary>A page with rich text, and what that refers to.</summary>
internal sealed record RichText(JsonNode Value, IContent Target, IMedia Media, string Path, string Segment)
{
    public static async Task<RichText> Of(ReaderFixture fixture, string markup, bool withBlock = false)
    {
        IContentType element = await fixture.Given.ElementTypeAsync();
        IContentType type = await fixture.Given.PageTypeAsync(shape: fixture.Given.With("text", await fixture.DataTypeAsync("Umbraco.RichText", $$"""{"blocks":[{"contentElementTypeKey":"{{element.Key}}"}]}""")));
        IContent target = await fixture.Given.PublishedAsync(type, null, (null, Given.Unique("Target "), null));
        IMediaService files = fixture.Api.Get<IMediaService>();
        IMedia media = files.CreateMedia(Given.Unique("File "), Constants.System.Root, "umbracoMediaArticle");
        media.SetValue(Constants.Conventions.Media.File, "/media/none/a.pdf");
        Assert.True(files.Save(media).Success);
        Guid block = Guid.NewGuid();
        string html = markup.Replace("TARGET", target.Key.ToString()).Replace("BLOCKPLAIN", block.ToString("N")).Replace("PLAIN", target.Key.ToString("N")).Replace("GONE", Guid.NewGuid().ToString()).Replace("MEDIA", media.Key.ToString()).Replace("PICTURE", media.Key.ToString("N")).Replace("BLOCK", block.ToString());
        object? blocks = !withBlock ? null : new
        {
            layout = new Dictionary<string, object> { ["Umbraco.RichText"] = new[] { new { contentKey = block } } },
            contentData = new[] { new { key = block, contentTypeKey = element.Key, values = new[] { new { alias = "headline", value = "in a block" } } } },
            settingsData = Array.Empty<object>(),
            expose = new[] { new { contentKey = block, culture = (string?)null, segment = (string?)null } },
        };
        IContentService contents = fixture.Api.Get<IContentService>();
        IContent page = contents.Create(Given.Unique("Page "), Constants.System.Root, type.Alias);
        page.SetValue("text", JsonSerializer.Serialize(new { markup = html, blocks }));
        Assert.True(contents.Save(page).Success);
        Assert.True(contents.Publish(page, ["*"]).Success);
        JsonNode route = (await fixture.Reader.ReadAsync($"/content/item/{target.Key}"))["route"]!;
        return new RichText((await fixture.Reader.ReadAsync($"/content/item/{page.Key}"))["properties"]!["text"]!, target, media, (string)route["path"]!, (string)route["startItem"]!["path"]!);
    }
}
