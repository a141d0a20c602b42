using System.Text.Json;

namespace Samverkan.Browser.Backoffice;

/// <summary>Editors at a partner, in Swedish: one writes, the other publishes, in their own part of the site and nowhere else.</summary>
public sealed class PartnerJourneyTests(BackofficeSite site, Chromium chromium) : Journey(site, chromium)
{
    private const string Password = "ett långt lösenord för prov 1", Partner = "Kvinnoforum", Register = "f481a5c4-5f9e-5796-b61f-f2e3e643cb4e"; // in the site's uSync folder

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

    [Fact]
    public async Task A_writer_writes_news_an_editor_publishes_and_nobody_else_is_touched()
    {
        await using Desk writer = await EditorAsync("skribent");
        await writer.GoAsync("content");
        await writer.SeeAsync("Skriv en nyhet");
        await writer.PictureAsync("partner-start");
        await SpeaksSwedishAsync(writer);
        await writer.Page.Locator("samverkan-welcome uui-button[label='Skriv en nyhet']").ClickAsync();
        await writer.Name().FillAsync("Provnyhet");
        await writer.WriteAsync("heading", "En nyhet på prov");
        await writer.ShowAsync("Fakta");
        await writer.Property("publishedOn").Locator("input").First.FillAsync("2026-11-27T08:00");
        await writer.PictureAsync("partner-news");
        await SpeaksSwedishAsync(writer);
        await writer.Page.RunAndWaitForResponseAsync(
            async () =>
            {
                await writer.Mark("workspace-action:Umb.WorkspaceAction.Document.Save").ClickAsync();
                await writer.ConfirmAsync("Spara");
            },
            answer => answer.Request.Method == "POST" && answer.Url.EndsWith("/document", StringComparison.Ordinal));
        await writer.Page.WaitForURLAsync("**/edit/**");
        string news = writer.OpenKey();

        Assert.Equal([Partner], await writer.ChildrenAsync(Register));
        Assert.Empty(writer.Faults);
        await Assert.ThrowsAnyAsync<Exception>(() => writer.SendAsync("PUT", $"document/{news}/publish", new { publishSchedules = new[] { new { culture = "sv-SE" } } }));
        Assert.StartsWith("403 PUT", Assert.Single(writer.Faults));
        Assert.Equal(404, await StatusAsync("/partner/kvinnoforum/nyheter/provnyhet"));

        await using Desk editor = await EditorAsync("redaktör");
        await editor.OpenDocumentAsync(news);
        await editor.Mark("workspace-action:Umb.WorkspaceAction.Document.SaveAndPublish").ClickAsync();
        await editor.ConfirmAsync("Spara och publicera");
        await editor.SeeToastAsync("publicera");
        await editor.PictureAsync("partner-published");
        Assert.Contains("En nyhet på prov", await VisitAsync("/partner/kvinnoforum/nyheter/provnyhet"), StringComparison.Ordinal);
        Assert.Contains("En nyhet på prov", await VisitAsync("/nyheter"), StringComparison.Ordinal);
        Assert.Contains("En nyhet på prov", await VisitAsync("/partner/kvinnoforum"), StringComparison.Ordinal);
        Assert.Empty(editor.Faults);
    }

    /// <summary>Somebody with the role at the partner, whose language is Swedish.</summary>
    private async Task<Desk> EditorAsync(string role)
    {
        JsonElement groups = (await Desk.GetAsync("user-group?skip=0&take=100")).GetProperty("items");
        string group = groups.EnumerateArray().Single(g => g.GetProperty("name").GetString() == $"{Partner}: {role}").GetProperty("id").GetString()!; // every group has its key
        string email = $"{Guid.NewGuid():N}@example.org";
        object[] memberOf = [new { id = group }], none = [];
        string user = await Desk.MadeAsync("user", new { email, userName = email, name = $"Prov {role}", userGroupIds = memberOf, kind = "Default" });
        await Desk.SendAsync("POST", $"user/{user}/change-password", new { newPassword = Password });
        await Desk.SendAsync("PUT", $"user/{user}", new
        {
            email,
            userName = email,
            name = $"Prov {role}",
            languageIsoCode = "sv",
            userGroupIds = memberOf,
            documentStartNodeIds = none,
            mediaStartNodeIds = none,
            elementStartNodeIds = none,
            hasDocumentRootAccess = false,
            hasMediaRootAccess = false,
            hasElementRootAccess = false,
        });
        return await OpenAsync(email, Password);
    }

    private static async Task SpeaksSwedishAsync(Desk desk)
    {
        string[] english = ["Save", "Publish", "Content", "Create", "Edit", "Delete", "Enter", "Choose", "Add", "Settings", "Draft", "Name", "Heading", "Facts", "Date", "Search", "Welcome", "and", "the", "with"];
        string[] found = [.. (await desk.Page.EvaluateAsync<string[]>(Screen)).Where(text => text.Split(' ', '.', ',', '…').Intersect(english).Any()).Distinct()];
        Assert.True(found.Length == 0, $"In English on the screen: {string.Join(" | ", found)}");
    }
}
