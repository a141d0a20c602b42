using System.Text.Json;
using System.Text.RegularExpressions;

namespace Samverkan.Browser.Backoffice.Desks;

/// <summary>A document that is open, and what can be done with it.</summary>
public static partial class ContentDesk
{
    public static async Task OpenDocumentAsync(this Desk desk, string key, string culture = "sv-SE")
    {
        await desk.GoAsync($"content/workspace/document/edit/{key}/{culture}");
        await desk.SeeAsync(desk.Mark($"workspace-split-view:{culture}"));
    }

    public static ILocator Name(this Desk desk) => desk.Page.Locator("#name-input input");

    public static ILocator Property(this Desk desk, string alias) => desk.Mark($"property:{alias}");

    public static Task WriteAsync(this Desk desk, string alias, string text) => desk.Property(alias).Locator("input, textarea").First.FillAsync(text);

    public static async Task TurnToAsync(this Desk desk, string language, string culture)
    {
        await desk.Button("Open version selector").Or(desk.Button("Öppna väljaren av version")).ClickAsync();
        await desk.Page.Locator("umb-document-workspace-split-view-variant-selector").GetByRole(AriaRole.Button, new() { NameRegex = new(language) }).First.ClickAsync();
        await desk.SeeAsync(desk.Mark($"workspace-split-view:{culture}"));
        await desk.SettleAsync();
    }

    /// <summary>The client puts the cursor into the name of what is opened, and tries until it is there: who has begun to write elsewhere is interrupted.</summary>
    public static Task SettleAsync(this Desk desk) => Assertions.Expect(desk.Name()).ToBeFocusedAsync();

    /// <summary>Presses "Save…", and answers which languages. The client says nothing of it, so that the server's answer is awaited.</summary>
    public static async Task SaveAsync(this Desk desk, bool everyLanguage = false, bool varies = true) => await desk.Page.RunAndWaitForResponseAsync(
        async () =>
        {
            await desk.Mark("workspace-action:Umb.WorkspaceAction.Document.Save").ClickAsync();
            if (varies) await desk.AnswerAsync("Save", everyLanguage);
        },
        answer => answer.Request.Method is "PUT" or "POST" && SavedDocument().IsMatch(answer.Url));

    public static async Task PublishAsync(this Desk desk, bool everyLanguage = false)
    {
        await desk.Mark("workspace-action:Umb.WorkspaceAction.Document.SaveAndPublish").ClickAsync();
        await desk.AnswerAsync("Save and publish", everyLanguage);
        await desk.SeeToastAsync("published");
    }

    public static async Task AnswerAsync(this Desk desk, string button, bool everyLanguage = false)
    {
        if (everyLanguage) await desk.SelectEveryLanguageAsync();
        await desk.ConfirmAsync(button);
    }

    /// <summary>Some dialogs begin with all languages that were changed, some with the tree's.</summary>
    public static async Task SelectEveryLanguageAsync(this Desk desk)
    {
        ILocator all = desk.Dialog.Locator("uui-checkbox[label='Select all']");
        await desk.SeeAsync(desk.Language("", selected: true));
        if (!await all.EvaluateAsync<bool>("box => box.checked")) await all.ClickAsync(new() { Position = new() { X = 8, Y = 12 } });
    }

    public static ILocator Language(this Desk desk, string name, bool selected) =>
        desk.Dialog.Locator(selected ? "uui-menu-item[selected]" : "uui-menu-item:not([selected])").Filter(new() { HasText = name });

    /// <summary>Chooses beside "Save and publish…".</summary>
    public static async Task MoreAsync(this Desk desk, string item)
    {
        await desk.Button("View more options").ClickAsync();
        await desk.Page.Locator("umb-workspace-action-menu-item").Filter(new() { HasText = item }).First.ClickAsync();
    }

    /// <param name="tab">As it is labelled.</param>
    public static Task ShowAsync(this Desk desk, string tab) => desk.Page.Locator($"[data-mark^='content-tab:'][label='{tab}']").ClickAsync();

    public static Task ShowInfoAsync(this Desk desk) => desk.Mark("workspace:view-link:Umb.WorkspaceView.Document.Info").ClickAsync();

    /// <returns>The state of a document in a language, as the server tells it.</returns>
    public static async Task<JsonElement> VariantAsync(this Desk desk, string key, string culture) =>
        (await desk.GetAsync($"document/{key}")).GetProperty("variants").EnumerateArray().Single(variant => variant.GetProperty("culture").GetString() == culture);

    public static async Task<string?> StateAsync(this Desk desk, string key, string culture) => (await desk.VariantAsync(key, culture)).GetProperty("state").GetString();

    public static async Task<string[]> ChildrenAsync(this Desk desk, string key) =>
    [
        .. (await desk.GetAsync($"tree/document/children?parentId={key}&take=100")).GetProperty("items").EnumerateArray()
            .Select(item => item.GetProperty("variants")[0].GetProperty("name").GetString() ?? ""),
    ];

    /// <returns>The key in the address of the document that is open.</returns>
    public static string OpenKey(this Desk desk) => desk.Page.Url.Split("/edit/")[1].Split('/')[0];

    [GeneratedRegex("/document(/[0-9a-f-]{36})?$")]
    private static partial Regex SavedDocument();
}
