using System.Text.Json;

namespace Samverkan.Browser.Backoffice.Desks;

/// <summary>People at a partner, whose language is Swedish, and the news that they write.</summary>
public static class PartnerDesk
{
    public const string Password = "ett långt lösenord för prov 1", Partner = "Kvinnoforum";

    /// <summary>The page that has the partners below it, in the site's uSync folder.</summary>
    public const string Register = "f481a5c4-5f9e-5796-b61f-f2e3e643cb4e";

    /// <summary>What stands on the screen, also in the client's own elements, and is seen.</summary>
    private const string Screen = """
        () => {
          const texts = [];
          const walk = node => {
            if (node.nodeType === Node.TEXT_NODE) { if (node.textContent.trim()) texts.push(node.textContent.trim()); return; }
            if (node.nodeType === Node.ELEMENT_NODE) {
              if (/^(STYLE|SCRIPT|TEMPLATE|UMB-ICON|UUI-ICON)$/.test(node.tagName) || (node.checkVisibility && !node.checkVisibility())) return;
              if (node.placeholder) texts.push(node.placeholder);
            }
            (node.shadowRoot ?? node).childNodes.forEach(walk);
            if (node.shadowRoot) node.childNodes.forEach(walk);
          };
          walk(document.body);
          return texts;
        }
        """;

    /// <summary>An administrator makes somebody with the role at the partner.</summary>
    /// <returns>The address to sign in with.</returns>
    public static Task<string> NewEditorAsync(this Desk administrator, string role) => administrator.NewMemberAsync($"{Partner}: {role}", $"Prov {role}");

    /// <summary>An administrator makes a member of a group of users, whose language is Swedish.</summary>
    /// <returns>The address to sign in with.</returns>
    public static async Task<string> NewMemberAsync(this Desk administrator, string ofGroup, string name)
    {
        JsonElement groups = (await administrator.GetAsync("user-group?skip=0&take=100")).GetProperty("items");
        string group = groups.EnumerateArray().Single(g => g.GetProperty("name").GetString() == ofGroup).GetProperty("id").GetString()!; // every group has its key
        string email = $"{Guid.NewGuid():N}@example.org";
        object[] memberOf = [new { id = group }], none = [];
        string user = await administrator.MadeAsync("user", new { email, userName = email, name, userGroupIds = memberOf, kind = "Default" });
        await administrator.SendAsync("POST", $"user/{user}/change-password", new { newPassword = Password });
        await administrator.SendAsync("PUT", $"user/{user}", new
        {
            email,
            userName = email,
            name,
            languageIsoCode = "sv",
            userGroupIds = memberOf,
            documentStartNodeIds = none,
            mediaStartNodeIds = none,
            elementStartNodeIds = none,
            hasDocumentRootAccess = false,
            hasMediaRootAccess = false,
            hasElementRootAccess = false,
        });
        return email;
    }

    /// <summary>From the start page to a news item that is filled in.</summary>
    /// <param name="day">Lists show the newest; other journeys write news of the day before.</param>
    public static async Task BeginNewsAsync(this Desk desk, string name, string heading, string day = "2026-11-27")
    {
        await desk.GoAsync("content");
        await desk.SeeAsync("Skriv en nyhet");
        await desk.PictureAsync("partner-start");
        await desk.SpeaksSwedishAsync();
        await desk.Page.Locator("samverkan-welcome uui-button[label='Skriv en nyhet']").ClickAsync();
        await desk.SettleAsync();
        await desk.Name().FillAsync(name);
        await desk.WriteAsync("heading", heading);
        await desk.ShowAsync("Fakta");
        await desk.Property("publishedOn").Locator("input").First.FillAsync($"{day}T08:00");
    }

    /// <returns>The key of the news item.</returns>
    public static async Task<string> SaveNewsAsync(this Desk desk)
    {
        await desk.Page.RunAndWaitForResponseAsync(
            async () =>
            {
                await desk.Mark("workspace-action:Umb.WorkspaceAction.Document.Save").ClickAsync();
                await desk.ConfirmAsync("Spara");
            },
            answer => answer.Request.Method is "POST" or "PUT" && SavedDocument(answer.Url));
        await desk.Page.WaitForURLAsync("**/edit/**");
        return desk.OpenKey();

        static bool SavedDocument(string url) => url.EndsWith("/document", StringComparison.Ordinal) || url.Contains("/document/", StringComparison.Ordinal) && !url.EndsWith("/validate", StringComparison.Ordinal);
    }

    public static async Task SpeaksSwedishAsync(this Desk desk)
    {
        string[] english = ["Save", "Publish", "Content", "Create", "Edit", "Delete", "Enter", "Choose", "Add", "Settings", "Draft", "Name", "Heading", "Facts", "Date", "Search", "Welcome", "Swedish", "English", "Image", "Folder", "and", "the", "with"];
        string[] found = [.. (await desk.Page.EvaluateAsync<string[]>(Screen)).Where(text => text.Split(' ', '.', ',', '…').Intersect(english).Any()).Distinct()];
        Assert.True(found.Length == 0, $"In English on the screen: {string.Join(" | ", found)}");
    }
}
