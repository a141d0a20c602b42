using System.Text.Json;

namespace Samverkan.Browser.Backoffice;

/// <summary>An editor at a partner, in Swedish, is told what would be better, is stopped at a picture without text, and compares versions.</summary>
public sealed class QualityJourneyTests(BackofficeSite site, Chromium chromium) : Journey(site, chromium)
{
    private const string Archive = "8e359b11-a995-5348-96ee-a53d771b5b82", Article = "0fab5e31-a853-5ec8-9dad-26c7e7ae56df", Template = "c5f59afc-3f08-5de6-83bb-855e93407de6"; // in the site's uSync folder
    private const string Drawing = "53996fc4-bdd7-54a2-871e-0409fcb86b92", Text = "187e36a7-3704-5e43-8a8c-860ba27aae2b", FactBox = "171e83af-2998-550c-b88e-a1db4e81dd47";

    [Fact]
    public async Task A_picture_without_text_stops_publishing_says_so_and_is_put_right()
    {
        string news = await NewsAsync("Bild på prov", [Value("mainImage", null, new[] { new { key = Guid.NewGuid(), mediaKey = Drawing, mediaTypeAlias = "Image" } }), Body("<h2>Ett</h2><h4>Två</h4>")]);
        await using Desk editor = await OpenAsync(await Desk.NewEditorAsync("redaktör"), PartnerDesk.Password);
        await editor.OpenDocumentAsync(news);
        await editor.SeeAsync("Kvalitet: kan inte publiceras än");
        await editor.Mark("workspace:view-link:Samverkan.WorkspaceView.Document.Quality").ClickAsync();
        await editor.SeeAsync("saknar alternativtext (svenska)");
        await editor.SeeAsync("är på nivå 4");
        await editor.LookAsync("quality", editor.Page.Locator("samverkan-quality-view li"));
        await editor.SpeaksSwedishAsync();
        Assert.Empty(editor.Faults);

        await editor.Mark("workspace-action:Umb.WorkspaceAction.Document.SaveAndPublish").ClickAsync();
        await editor.ConfirmAsync("Spara och publicera");
        await editor.SeeAsync(editor.Page.Locator("uui-toast-notification").Filter(new() { HasText = "markera den som dekoration" }));
        await editor.PictureAsync("quality-refused");
        await editor.SeeToastAsync("markera den som dekoration");
        Assert.Equal(404, await StatusAsync("/partner/kvinnoforum/nyheter/bild-pa-prov"));

        await editor.Mark("workspace:view-link:Umb.WorkspaceView.Document.Edit").ClickAsync();
        await editor.WriteAsync("mainImageAlt", "Tio linjer möts");
        int told = editor.Faults.Count;
        await editor.Mark("workspace-action:Umb.WorkspaceAction.Document.SaveAndPublish").ClickAsync();
        await editor.ConfirmAsync("Spara och publicera");
        await editor.SeeToastAsync("publicera");
        await editor.SeeAsync("Kvalitet: 2 att se över");
        Assert.Contains("alt=\"Tio linjer möts\"", await VisitAsync("/partner/kvinnoforum/nyheter/bild-pa-prov"), StringComparison.Ordinal);
        Assert.Equal(told, editor.Faults.Count);
    }

    [Fact]
    public async Task A_changed_word_in_a_block_inside_a_rich_text_is_shown_as_one_changed_word()
    {
        Guid block = Guid.NewGuid(), fact = Guid.NewGuid();
        string news = await NewsAsync("Jämförelse på prov", [Body(Rich("Ring hjälplinjen, dygnet runt.", fact), block)]);
        await Seeds.PublishAsync(news, "sv-SE");
        await Desk.SendAsync("PUT", $"document/{news}", new { template = new { id = Template }, values = new[] { Date, Body(Rich("Ring stödlinjen, dygnet runt.", fact), block) }, variants = Variants("Jämförelse på prov") });
        await using Desk editor = await OpenAsync(await Desk.NewEditorAsync("redaktör"), PartnerDesk.Password);
        await editor.OpenDocumentAsync(news);
        await editor.Mark("workspace:view-link:Samverkan.WorkspaceView.Document.Versions").ClickAsync();
        ILocator view = editor.Page.Locator("samverkan-versions-view");
        await editor.SeeAsync(view.Locator("ins"));
        Assert.Equal("tillagt: stödlinjen", await view.Locator("ins").TextContentAsync());
        Assert.Equal("borttaget: hjälplinjen", await view.Locator("del").TextContentAsync());
        Assert.Equal("Text › 1. Text › Text › 1. Faktaruta › Text", (await view.Locator("h3").InnerTextAsync()).Trim());
        await editor.LookAsync("versions", view.Locator("ins"));
        await editor.SpeaksSwedishAsync();
        Assert.Empty(editor.Faults);
    }

    [Fact]
    public async Task What_is_published_and_could_be_better_is_on_the_dashboard_and_a_page_is_looked_through()
    {
        string news = await NewsAsync("Länk på prov", [Body("""<p><a href="https://example.org">https://example.org</a></p>""")]);
        await Seeds.PublishAsync(news, "sv-SE");
        await using Desk editor = await OpenAsync(await Desk.NewEditorAsync("redaktör"), PartnerDesk.Password);
        await editor.GoAsync("content/dashboard/review");
        ILocator dashboard = editor.Page.Locator("samverkan-review-dashboard");
        await editor.SeeAsync(dashboard.Locator("uui-icon[name='icon-check']"));
        await dashboard.Locator("uui-tab[label='Kvalitet']").ClickAsync();
        await editor.SeeAsync("visar bara en adress");
        await editor.PictureAsync("review-1440-light");
        await editor.SpeaksSwedishAsync();
        await editor.Page.SetViewportSizeAsync(390, 844);
        await editor.PictureAsync("review-390-light");
        await editor.Page.SetViewportSizeAsync(1440, 900);
        await dashboard.GetByRole(AriaRole.Link, new() { Name = "Länk på prov" }).ClickAsync();
        await editor.Mark("workspace:view-link:Samverkan.WorkspaceView.Document.Quality").ClickAsync();
        await editor.Page.Locator("samverkan-quality-view uui-button[label='Granskad i dag']").ClickAsync();
        await editor.SeeAsync("Senast granskad");
        Assert.Empty(editor.Faults);
    }

    private static object Date => Value("publishedOn", null, "2026-11-27 08:00:00");

    private static object[] Variants(string name) => [new { culture = "sv-SE", segment = (string?)null, name }];

    private static object Value(string alias, string? culture, object value) => new { alias, culture, segment = (string?)null, value };

    /// <summary>A text with a fact box in it.</summary>
    private static object Rich(string words, Guid fact) => new
    {
        markup = $"""<p>Före.</p><umb-rte-block data-content-key="{fact}"></umb-rte-block><p>Efter.</p>""",
        blocks = Blocks("Umbraco.RichText", fact, FactBox, ("heading", "Fakta"), ("text", new { markup = $"<p>{words}</p>", blocks = new { layout = new { }, contentData = Array.Empty<object>(), settingsData = Array.Empty<object>(), expose = Array.Empty<object>() } })),
    };

    private static object Body(string markup) => Body(new { markup, blocks = new { layout = new { }, contentData = Array.Empty<object>(), settingsData = Array.Empty<object>(), expose = Array.Empty<object>() } }, Guid.NewGuid());

    private static object Body(object text, Guid block) => Value("body", "sv-SE", Blocks("Umbraco.BlockList", block, Text, ("text", text)));

    private static object Blocks(string editor, Guid key, string type, params (string Alias, object Value)[] values) => new
    {
        layout = new Dictionary<string, object> { [editor] = new[] { new { contentKey = key } } },
        contentData = new[] { new { key, contentTypeKey = type, values = values.Select(v => new { alias = v.Alias, culture = (string?)null, segment = (string?)null, value = v.Value }) } },
        settingsData = Array.Empty<object>(),
        expose = new[] { new { contentKey = key, culture = (string?)null, segment = (string?)null } },
    };

    /// <summary>A draft in the partner's news.</summary>
    private async Task<string> NewsAsync(string name, object[] values) => await Desk.MadeAsync("document", new
    {
        parent = new { id = await NewsFolderAsync() },
        documentType = new { id = Article },
        template = new { id = Template },
        values = (object[])[Date, .. values],
        variants = Variants(name),
    });

    private async Task<string> NewsFolderAsync()
    {
        JsonElement page = (await ChildrenAsync(PartnerDesk.Register)).First(item => item.GetProperty("variants")[0].GetProperty("name").GetString() == PartnerDesk.Partner);
        JsonElement folder = (await ChildrenAsync(page.GetProperty("id").GetString()!)).First(item => item.GetProperty("documentType").GetProperty("id").GetString() == Archive); // every item has its key
        return folder.GetProperty("id").GetString()!; // as above
    }

    private async Task<JsonElement[]> ChildrenAsync(string parent) => [.. (await Desk.GetAsync($"tree/document/children?parentId={parent}&skip=0&take=100")).GetProperty("items").EnumerateArray()];
}
