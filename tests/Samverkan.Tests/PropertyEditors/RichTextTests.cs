using Samverkan.Cms.PropertyEditors.RichTexts;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Strings;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace Samverkan.Tests.PropertyEditors;

public sealed class RichTextTests(RichTextTests.Fixture fixture) : IClassFixture<RichTextTests.Fixture>
{
    private readonly Engine _engine = fixture.Engine;
    private readonly Given _given = new(fixture.Engine);
    private readonly Pictures _pictures = new(fixture.Engine);

    [Fact]
    public async Task Links_and_images_lead_to_where_their_nodes_are()
    {
        string name = Given.Unique("mal");
        IContentType type = await _given.PageTypeAsync();
        IContent home = await _given.PublishedAsync(type, null, (null, Given.Unique("hem"), "x")); // the first page at the root has no name in its address
        IContent page = await _given.PublishedAsync(type, home.Key, (null, name, "x"));
        IMedia image = _pictures.Image();
        using var context = _engine.Get<Umbraco.Cms.Core.Web.IUmbracoContextFactory>().EnsureUmbracoContext();
        string html = await HtmlAsync($"""<p><a type="document" href="/{"{"}localLink:{page.Key}{"}"}#del">ny</a> <a href="/{"{"}localLink:umb://document/{page.Key:N}{"}"}">gammal</a><img src="" data-udi="umb://media/{image.Key:N}" alt=""></p>""");
        string url = _engine.Get<IPublishedUrlProvider>().GetUrl(page.Key);
        Assert.Contains(name, url);
        Assert.Contains($"href=\"{url}#del\"", html);
        Assert.Contains($"href=\"{url}\"", html);
        Assert.Matches("<img src=\"/media/[a-f0-9]{8}/picture.png\"", html);
    }

    [Fact]
    public async Task Linked_pages_and_shown_images_are_references()
    {
        Guid page = Guid.NewGuid(), image = Guid.NewGuid();
        Editing editing = await Editing.WithAsync(_engine, Aliases.RichText);
        string markup = $$"""<p><a type=\"document\" href=\"/{localLink:{{page}}}\">x</a><img data-udi=\"umb://media/{{image:N}}\" src=\"/media/a.png\"></p>""";
        Assert.Equal([$"umb://document/{page:N}", $"umb://media/{image:N}"], editing.References($$"""{"markup":"{{markup}}","blocks":null}"""));
    }

    [Fact]
    public async Task Blocks_are_rendered_in_their_places_and_unknown_ones_left_out()
    {
        IContentType element = await _given.PageTypeAsync(shape: t => t.IsElement = true);
        Guid key = Guid.NewGuid();
        string blocks = $$"""
            {"contentData":[{"contentTypeKey":"{{element.Key}}","key":"{{key}}","values":[{"alias":"headline","value":"Faktaruta"}]}],"settingsData":[],
             "expose":[{"contentKey":"{{key}}","culture":null,"segment":null}],"Layout":{"Umbraco.RichText":[{"contentKey":"{{key}}"}]} }
            """;
        string html = await HtmlAsync($"""<p>före</p><umb-rte-block data-content-key="{key}"></umb-rte-block><umb-rte-block class="a" data-content-key="{Guid.NewGuid()}"><!-- x --></umb-rte-block><p>efter</p>""", blocks, $$"""{"blocks":[{"contentElementTypeKey":"{{element.Key}}"}]}""");
        Assert.Equal("<p>före</p><aside>Faktaruta</aside><p>efter</p>", html);
    }

    [Fact]
    public async Task Plain_html_of_older_sites_is_read()
    {
        Editing editing = await Editing.WithAsync(_engine, Aliases.RichText);
        Assert.Equal("<p>hej</p>", (await editing.PublishedAsync("<p>hej</p>"))!.ToString());
    }

    [Fact]
    public async Task The_client_gets_a_text_as_it_would_write_it_itself()
    {
        IContentType element = await _given.PageTypeAsync(shape: t => t.IsElement = true);
        Editing editing = await Editing.WithAsync(_engine, Aliases.RichText, $$"""{"blocks":[{"contentElementTypeKey":"{{element.Key}}"}]}""");
        const string none = """{"markup":"text","blocks":{"layout":{},"contentData":[],"settingsData":[],"expose":[]}}""";
        Assert.Equal([none, none], [editing.Shown("text"), editing.Shown("""{"markup":"text","blocks":{"contentData":[],"settingsData":[],"expose":[],"Layout":{"Umbraco.RichText":[]}}}""")]);
        string one = editing.Shown($$"""{"markup":"text","blocks":{"contentData":[{"contentTypeKey":"{{element.Key}}","key":"{{element.Key}}","values":[]}],"settingsData":[],"expose":[],"Layout":{"Umbraco.RichText":[{"contentKey":"{{element.Key}}"}]} } }""");
        Assert.Equal(["layout", "contentData", "settingsData", "expose"], System.Text.Json.Nodes.JsonNode.Parse(one)!["blocks"]!.AsObject().Select(member => member.Key));
        Assert.Contains($$"""{"Umbraco.RichText":[{"contentKey":"{{element.Key}}""", one);
    }

    [Theory]
    [InlineData("<p></p>", true)]
    [InlineData("<p>&nbsp;</p>", true)]
    [InlineData("<hr>", false)]
    [InlineData("<p>ord</p>", false)]
    public async Task Markup_without_anything_to_see_is_empty(string markup, bool isEmpty)
    {
        Editing editing = await Editing.WithAsync(_engine, Aliases.RichText);
        Assert.Equal(isEmpty, editing.Complaints(new Dictionary<string, object?> { ["markup"] = markup, ["blocks"] = null }, required: true).Any());
        Assert.Equal(isEmpty, editing.Stored(new Dictionary<string, object?> { ["markup"] = markup }) is null);
    }

    private async Task<string> HtmlAsync(string markup, string blocks = "null", string settings = "{}")
    {
        Editing editing = await Editing.WithAsync(_engine, Aliases.RichText, settings);
        string stored = $$"""{"markup":{{System.Text.Json.JsonSerializer.Serialize(markup)}},"blocks":{{blocks}}}""";
        return Assert.IsAssignableFrom<IHtmlEncodedString>(await editing.PublishedAsync(stored)).ToHtmlString()!;
    }

    public sealed class Fixture : EngineFixture
    {
        protected override void Configure(IServiceCollection services) => services.AddSingleton<IRichTextBlockRenderer, Asides>();
    }

    private sealed class Asides : IRichTextBlockRenderer
    {
        public string Render(RichTextBlockItem block) => $"<aside>{block.Content.GetProperty("headline")!.GetValue()}</aside>";
    }
}
