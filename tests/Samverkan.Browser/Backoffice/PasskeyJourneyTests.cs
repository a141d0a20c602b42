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
        await PlugInAsync();
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

    /// <summary>A device of one's own that asks for the finger and gets it (https://chromedevtools.github.io/devtools-protocol/tot/WebAuthn/).</summary>
    private async Task PlugInAsync()
    {
        ICDPSession tools = await Page.Context.NewCDPSessionAsync(Page);
        await tools.SendAsync("WebAuthn.enable");
        JsonElement? device = await tools.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new { protocol = "ctap2", transport = "internal", hasResidentKey = true, hasUserVerification = true, isUserVerified = true, automaticPresenceSimulation = true },
        });
        Assert.NotNull(device);
    }
}
