using System.Text.Json;

namespace Samverkan.Browser.Backoffice;

/// <summary>Somebody at a partner, whose language is Swedish.</summary>
public abstract class SwedishJourney(BackofficeSite site, Chromium chromium) : Journey(site, chromium)
{
    protected const string Partner = "Kvinnoforum", Register = "f481a5c4-5f9e-5796-b61f-f2e3e643cb4e"; // in the site's uSync folder

    private const string Password = "ett långt lösenord för prov 1";

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

    /// <summary>Somebody with the role at the partner, whose language is Swedish.</summary>
    protected async Task<Desk> EditorAsync(string role)
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

    protected static async Task SpeaksSwedishAsync(Desk desk)
    {
        string[] english = ["Save", "Publish", "Content", "Create", "Edit", "Delete", "Enter", "Choose", "Add", "Settings", "Draft", "Name", "Heading", "Facts", "Date", "Search", "Welcome", "and", "the", "with"];
        string[] found = [.. (await desk.Page.EvaluateAsync<string[]>(Screen)).Where(text => text.Split(' ', '.', ',', '…').Intersect(english).Any()).Distinct()];
        Assert.True(found.Length == 0, $"In English on the screen: {string.Join(" | ", found)}");
    }
}
