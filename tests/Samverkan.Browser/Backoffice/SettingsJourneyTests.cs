using System.Text.Json;

namespace Samverkan.Browser.Backoffice;

/// <summary>An administrator looks after the settings.</summary>
public sealed class SettingsJourneyTests(BackofficeSite site, Chromium chromium) : Journey(site, chromium)
{
    [LongJourney]
    public async Task Every_item_of_the_menu_opens()
    {
        await Desk.GoAsync("settings");
        foreach ((string item, string shown) in new[]
        {
            ("Document Types", "Blocks"), ("Media Types", "Mapp"), ("Data Types", "Checkbox list"), ("Languages", "Engelska"), ("Document Blueprints", "Document Blueprints"),
            ("Templates", "Kontakt"), ("Relations", "Relate Document On Copy"), ("Log Viewer", "Information"), ("Webhooks", "Webhooks"),
        })
        {
            await Desk.Item(item).First.Locator("#label-button").First.ClickAsync();
            await Desk.SeeAsync(Page.Locator("umb-section-main, umb-workspace").GetByText(shown));
            await Desk.PictureAsync($"settings-{item.ToLowerInvariant().Replace(' ', '-')}");
        }
    }

    [LongJourney]
    public async Task Health_is_checked()
    {
        await Desk.GoAsync("settings/dashboard/health-check");
        await Desk.Button("Perform all checks").ClickAsync();
        await Desk.SeeAsync(Page.Locator("umb-health-check-group-box-overview uui-tag"));
        await Desk.PictureAsync("health-check");
    }

    [LongJourney]
    public async Task A_word_is_added_to_the_dictionary()
    {
        await Desk.GoAsync("translation");
        await Desk.SeeAsync(Page.Locator("umb-dictionary-table-collection-view uui-table")); // the client complains when it is left before it knows its languages
        await Page.Locator("umb-section-sidebar").GetByRole(AriaRole.Button, new() { NameRegex = new("^Create") }).First.ClickAsync();
        await Page.Locator("umb-workspace-header-name-editable input").FillAsync("journey.word");
        ILocator texts = Page.Locator("umb-workspace-view-dictionary-editor textarea, umb-dictionary-editor textarea, umb-workspace textarea");
        await texts.Nth(0).FillAsync("ett ord");
        await texts.Nth(1).FillAsync("ett ord till");
        await Desk.SaveItemAsync("Dictionary", "dictionary");
        await Desk.SeeAsync(Desk.Item("journey.word"));
        await Desk.PictureAsync("dictionary");
        Assert.Contains("journey.word", (await Desk.GetAsync("dictionary?filter=journey.word&take=10")).ToString(), StringComparison.Ordinal);
    }

    [LongJourney]
    public async Task A_language_is_added_and_removed()
    {
        await Desk.GoAsync("settings/workspace/language-root");
        await Desk.Mark("collection-action:Umb.CollectionAction.Language.Create").ClickAsync();
        await Page.Locator("umb-input-culture-select input").First.FillAsync("Latvian (Latvia)");
        await Page.Locator("uui-combobox-list-option").Filter(new() { HasText = "Latvian (Latvia)" }).First.ClickAsync();
        await Desk.PictureAsync("language");
        await Desk.SaveItemAsync("Language", "language");
        Assert.Equal("lv-LV", (await Desk.GetAsync("language/lv-LV")).GetProperty("isoCode").GetString());
        await Desk.SendAsync("DELETE", "language/lv-LV");
    }

    [LongJourney]
    public async Task A_document_type_is_made_of_a_composition()
    {
        await Desk.GoAsync("settings");
        await Desk.CreateUnderAsync("Document Types");
        await Desk.Dialog.Locator("umb-ref-item, uui-ref-node").Filter(new() { HasText = "Document Type" }).First.ClickAsync();
        await Page.Locator("#name-input input, umb-input-with-alias input:not([readonly])").First.FillAsync("Journey page");
        await Desk.Mark("edit-compositions").ClickAsync();
        await Desk.Sidebar.GetByText("Sökmotorer").First.ClickAsync();
        await Desk.PictureAsync("compositions");
        await Desk.SubmitAsync("Submit");
        await Desk.SeeAsync(Page.GetByRole(AriaRole.Tab, new() { Name = "Sökmotorer" }));
        await Desk.PictureAsync("document-type");
        await Desk.SaveItemAsync("DocumentType", "document-type");
        JsonElement type = await Desk.GetAsync($"document-type/{Desk.OpenKey()}");
        Assert.Equal(("journeyPage", 1), (type.GetProperty("alias").GetString(), type.GetProperty("compositions").GetArrayLength()));
    }

    [LongJourney]
    public async Task A_data_type_is_renamed()
    {
        string made = await Desk.MadeAsync("data-type", new { name = "Before", editorAlias = "Umbraco.TextBox", editorUiAlias = "Umb.PropertyEditorUi.TextBox", values = Array.Empty<object>() });
        await Desk.GoAsync($"settings/workspace/data-type/edit/{made}");
        await Page.Locator("#name-input input, umb-workspace-header-name-editable input").First.FillAsync("After");
        await Desk.PictureAsync("data-type");
        await Desk.SaveItemAsync("DataType", "data-type");
        Assert.Equal("After", (await Desk.GetAsync($"data-type/{made}")).GetProperty("name").GetString());
    }

    [LongJourney]
    public async Task A_webhook_is_made()
    {
        await Desk.GoAsync("settings/workspace/webhook-root");
        await Desk.Mark("collection-action:Umb.CollectionAction.Webhook.Create").ClickAsync();
        await Page.Locator("#name #input, umb-workspace-header-name-editable input").First.FillAsync("To the press");
        await Page.Locator("umb-property-layout[label='URL'] input").FillAsync("https://example.org/hook");
        await Page.Locator("umb-property-layout[label='Events']").GetByRole(AriaRole.Button, new() { Name = "Choose" }).ClickAsync();
        await Desk.Sidebar.Locator("uui-menu-item").Filter(new() { HasText = "Content Published" }).First.ClickAsync();
        await Desk.SubmitAsync("Submit");
        await Desk.PictureAsync("webhook");
        await Desk.SaveItemAsync("Webhook", "webhook");
        Assert.Contains("https://example.org/hook", (await Desk.GetAsync("webhook?take=10")).ToString(), StringComparison.Ordinal);
    }

    [LongJourney]
    public async Task A_template_is_read_and_cannot_be_saved()
    {
        await Desk.GoAsync("settings");
        await Desk.ExpandAsync("Templates");
        await Desk.Item("Kontakt").First.Locator("#label-button").First.ClickAsync();
        await Desk.SeeAsync(Page.Locator("umb-code-editor .view-line").Filter(new() { HasText = "ContactPage" }));
        await Desk.PictureAsync("template");
        await Desk.SeeAsync(Page.Locator("#query-builder-button[disabled]"));
        await Desk.SeeNoneAsync(Page.Locator("[data-mark='workspace-action:Umb.WorkspaceAction.Template.Save']"));
    }

    [LongJourney]
    public async Task Kinds_of_relations_are_opened_and_tell_what_is_related()
    {
        await Desk.GoAsync("settings");
        await Desk.Item("Relations").First.Locator("#label-button").First.ClickAsync();
        await Page.Locator("umb-table a").Filter(new() { HasText = "Related Media" }).ClickAsync();
        ILocator row = Page.Locator("umb-workspace uui-table-row").Filter(new() { HasText = "Linjer: Hjälp" });
        await Desk.SeeAsync(row);
        await Desk.PictureAsync("relations");
        Assert.Contains("Hjälp", (await row.First.InnerTextAsync()).Replace("Linjer: Hjälp", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
