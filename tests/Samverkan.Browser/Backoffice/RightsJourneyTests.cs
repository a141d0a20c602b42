namespace Samverkan.Browser.Backoffice;

/// <summary>What a group may do with one document, and with the others.</summary>
public sealed class RightsJourneyTests(BackofficeSite site, Chromium chromium) : Journey(site, chromium)
{
    private const string Group = "Läsare på prov";

    [LongJourney]
    public async Task A_group_may_write_one_page_and_read_the_others()
    {
        string written = await Seeds.PublishedPageAsync("Får ändras", under: Seeds.Accessibility), read = await Seeds.PublishedPageAsync("Får läsas", under: Seeds.Accessibility);
        await AllowAsync(await NewGroupAsync());

        await using Desk reader = await OpenAsync(await Desk.NewMemberAsync(Group, "Läsare"), PartnerDesk.Password);
        await reader.OpenDocumentAsync(written);
        await reader.WriteAsync("heading", "Ändrad av en läsare");
        await reader.PictureAsync("rights-written");
        await Assertions.Expect(Action(reader, "SaveAndPublish")).ToHaveJSPropertyAsync("disabled", true);
        await reader.SaveNewsAsync();
        Assert.Contains("Ändrad av en läsare", (await Desk.GetAsync($"document/{written}")).ToString(), StringComparison.Ordinal);

        await reader.OpenDocumentAsync(read);
        await Assertions.Expect(Action(reader, "Save")).ToHaveJSPropertyAsync("disabled", true);
        await reader.PictureAsync("rights-read");
        Assert.Empty(reader.Faults);
        await Assert.ThrowsAnyAsync<Exception>(() => reader.SendAsync("PUT", $"document/{read}", new { values = Array.Empty<object>(), variants = new[] { new { culture = "sv-SE", name = "Ändrad" } } }));
        await Assert.ThrowsAnyAsync<Exception>(() => reader.SendAsync("PUT", $"document/{written}/publish", new { publishSchedules = new[] { new { culture = "sv-SE" } } }));
        Assert.Equal(2, reader.Faults.Count);
        Assert.All(reader.Faults, fault => Assert.StartsWith("403 PUT", fault, StringComparison.Ordinal));
    }

    private Task<string> NewGroupAsync() => Desk.MadeAsync("user-group", new
    {
        name = Group,
        alias = "lasareProv",
        icon = "icon-users",
        sections = new[] { "Umb.Section.Content" },
        languages = Array.Empty<string>(),
        hasAccessToAllLanguages = true,
        documentRootAccess = true,
        mediaRootAccess = false,
        elementRootAccess = false,
        fallbackPermissions = new[] { "Umb.Document.Read", "Umb.Document.PropertyValue.Read", "Umb.Document.PropertyValue.Write" },
        permissions = Array.Empty<object>(),
    });

    private async Task AllowAsync(string group)
    {
        await Desk.GoAsync($"user-management/workspace/user-group/edit/{group}");
        await Page.Locator("umb-input-document-granular-user-permission uui-button").Last.ClickAsync();
        foreach (string above in new[] { "Hem", "Tillgänglighet" }) await Desk.UnfoldAsync(above);
        await Desk.PickAsync("Får ändras");
        await Desk.Sidebar.Locator("umb-input-user-permission-verb").Filter(new() { HasText = "Allow access to save a Document" }).Locator("uui-toggle").ClickAsync();
        await Desk.PictureAsync("rights-of-a-group");
        await Desk.Sidebar.GetByRole(AriaRole.Button, new() { Name = "Confirm", Exact = true }).Last.ClickAsync();
        await Desk.SeeNoneAsync(Page.Locator("uui-modal-sidebar"));
        await Desk.SaveItemAsync("UserGroup", "user-group");
    }

    private static ILocator Action(Desk desk, string name) => desk.Mark($"workspace-action:Umb.WorkspaceAction.Document.{name}");
}
