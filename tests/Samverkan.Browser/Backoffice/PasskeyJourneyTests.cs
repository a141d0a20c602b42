using System.Text.Json;

namespace Samverkan.Browser.Backoffice;

/// <summary>A passkey is made from the client's menu of oneself, and signs its owner in; Chromium plays the device.</summary>
[Collection("Journeys through the backoffice")]
public sealed class PasskeyJourneyTests(BackofficeSite site, Chromium chromium) : IAsyncLifetime
{
    private Desk _desk = null!; // opened before each test

    private IPage Page => _desk.Page;

    public async ValueTask InitializeAsync() => _desk = await Desk.OpenAsync(site, chromium, BackofficeSite.Email, BackofficeSite.Password);

    public ValueTask DisposeAsync() => _desk?.DisposeAsync() ?? default;

    [Fact]
    public async Task An_editor_makes_a_passkey_and_signs_in_with_it()
    {
        await PlugInAsync(Page);
        await _desk.OpenProfileAsync();
        await _desk.PictureAsync("current-user");
        await _desk.Button("Passkeys").Or(_desk.Button("Nycklar (passkeys)")).ClickAsync();
        await Page.WaitForURLAsync("**/umbraco/login/passkeys");
        await Page.Locator("#name-new").FillAsync("Min telefon");
        await Page.Locator("[data-ask=create] button").ClickAsync();
        await _desk.SeeAsync(Page.Locator("[role=status]"));
        Assert.Equal("Min telefon", await Page.Locator(".passkey__own input[name=name]").InputValueAsync());
        await _desk.PictureAsync("passkeys");
        Assert.Empty(_desk.Faults);

        // from here on the client says on the console that it is not signed in
        await Page.Context.ClearCookiesAsync();
        await Page.GotoAsync("/umbraco/login?ReturnUrl=%2Fumbraco");
        await _desk.SeeAsync(Page.Locator(".passkey"));
        await _desk.PictureAsync("sign-in-with-passkey");
        await Page.Locator(".passkey button").ClickAsync();
        await _desk.SeeAsync(Page.Locator("umb-backoffice-header"));
    }

    [LongJourney]
    public async Task An_administrator_removes_the_passkey_of_a_telephone_that_is_lost()
    {
        string user = await MakeAsync(await _desk.NewEditorAsync("skribent"), "Borttappad telefon");
        await _desk.GoAsync($"user-management/workspace/user/edit/{user}");
        await _desk.Mark("workspace:view-link:Samverkan.WorkspaceView.User.Passkeys").ClickAsync();
        ILocator view = Page.Locator("samverkan-user-passkeys"), button = view.GetByRole(AriaRole.Button, new() { Name = "Remove: Borttappad telefon" });
        await _desk.SeeAsync(button);
        await _desk.PictureAsync("user-passkeys");
        await _desk.IsAccessibleAsync("samverkan-user-passkeys");
        await button.ClickAsync();
        await _desk.ConfirmAsync("Remove");
        await _desk.SeeAsync(view.GetByText("is removed"));
        await _desk.SeeNoneAsync(button);
        Assert.Empty(_desk.Faults);
    }

    /// <returns>The key of who has made it.</returns>
    private async Task<string> MakeAsync(string email, string name)
    {
        await using Desk desk = await Desk.OpenAsync(site, chromium, email, PartnerDesk.Password);
        string user = (await desk.GetAsync("user/current")).GetProperty("id").GetString()!; // everybody has a key
        await PlugInAsync(desk.Page);
        await desk.Page.GotoAsync("/umbraco/login/passkeys");
        await desk.Page.Locator("#name-new").FillAsync(name);
        await desk.Page.Locator("[data-ask=create] button").ClickAsync();
        await desk.SeeAsync(desk.Page.Locator("[role=status]"));
        return user;
    }

    /// <summary>A device of one's own that asks for the finger and gets it (https://chromedevtools.github.io/devtools-protocol/tot/WebAuthn/).</summary>
    private static async Task PlugInAsync(IPage page)
    {
        ICDPSession tools = await page.Context.NewCDPSessionAsync(page);
        await tools.SendAsync("WebAuthn.enable");
        JsonElement? device = await tools.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new { protocol = "ctap2", transport = "internal", hasResidentKey = true, hasUserVerification = true, isUserVerified = true, automaticPresenceSimulation = true },
        });
        Assert.NotNull(device);
    }
}
