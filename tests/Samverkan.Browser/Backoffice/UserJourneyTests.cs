using System.Text.Json;
using System.Text.RegularExpressions;
using OtpNet;

namespace Samverkan.Browser.Backoffice;

/// <summary>Users and what they may do.</summary>
public sealed partial class UserJourneyTests(BackofficeSite site, Chromium chromium) : Journey(site, chromium)
{
    private const string Password = "ett nytt långt lösenord 1";

    [Fact]
    public async Task Somebody_is_invited_chooses_a_password_and_signs_in_with_two_factors()
    {
        const string email = "inbjuden@example.org";
        await Desk.GoAsync("user-management/workspace/user-root");
        await Desk.Mark("collection-action:Umb.CollectionAction.User.Invite").ClickAsync();
        await Desk.Dialog.Locator("#name input").FillAsync("Inbjuden Person");
        await Desk.Dialog.Locator("#email input").FillAsync(email);
        await Desk.Dialog.Locator("textarea").FillAsync("Välkommen hit");
        await ChooseGroupAsync("Editors");
        await Desk.PictureAsync("invite");
        await Desk.Dialog.GetByRole(AriaRole.Button, new() { Name = "Send invite" }).ClickAsync();
        await Desk.SeeToastAsync("Invite sent");
        IPage invited = await StrangerAsync();
        await invited.GotoAsync(LinkInMail().Match(await MailAsync(email)).Value);
        await invited.Locator("#password").FillAsync(Password);
        await invited.Locator("#confirmPassword").FillAsync(Password);
        await Desk.PictureAsync("invited", invited);
        await invited.GetByRole(AriaRole.Button, new() { Name = "Save the password" }).ClickAsync();
        await Assertions.Expect(invited.GetByRole(AriaRole.Heading, new() { Name = "The password is saved" })).ToBeVisibleAsync();
        await invited.Context.DisposeAsync();

        await using Desk desk = await OpenAsync(email, Password);
        Totp codes = await SetUpAsync(desk);
        Assert.Empty(desk.Faults);
        IPage again = await StrangerAsync();
        await again.GotoAsync("/umbraco/login");
        await again.Locator("input[name='username']").FillAsync(email);
        await again.Locator("input[name='password']").FillAsync(Password);
        await again.Locator("button[type='submit']").First.ClickAsync();
        await again.Locator("input[autocomplete='one-time-code']").FillAsync(codes.ComputeTotp(DateTime.UtcNow.AddSeconds(30))); // the present one was used
        await Desk.PictureAsync("two-factor", again);
        await again.Locator("button[type='submit']").First.ClickAsync();
        await Assertions.Expect(again.Locator("umb-backoffice-header")).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await again.Context.DisposeAsync();
    }

    [LongJourney]
    public async Task Somebody_is_made_by_hand_and_chooses_a_password_of_their_own()
    {
        const string email = "handgjord@example.org";
        await Desk.GoAsync("user-management/workspace/user-root");
        await Desk.Button("Create").ClickAsync();
        await Page.Locator("umb-collection-create-action-button uui-menu-item").First.ClickAsync();
        await Desk.Dialog.Locator("#name input").FillAsync("Handgjord Person");
        await Desk.Dialog.Locator("#email input").FillAsync(email);
        await ChooseGroupAsync("Kvinnoforum: skribent");
        await Desk.Dialog.GetByRole(AriaRole.Button, new() { Name = "Create user" }).ClickAsync();
        ILocator shown = Desk.Dialog.Locator("uui-input-password#password input");
        await Assertions.Expect(shown).Not.ToHaveValueAsync("");
        string first = await shown.InputValueAsync();
        await Desk.PictureAsync("user-made");
        await Desk.ConfirmAsync("Close");

        await using (Desk desk = await OpenAsync(email, first))
        {
            await ChangePasswordAsync(desk, first);
            Assert.Empty(desk.Faults);
        }

        IPage stranger = await StrangerAsync();
        await stranger.GotoAsync("/umbraco/login");
        Assert.Equal(401, await Desk.SignInAsync(stranger, email, first));
        await stranger.Context.DisposeAsync();
        await using Desk again = await OpenAsync(email, Password);
        Assert.Equal("Handgjord Person", (await again.GetAsync("user/current")).GetProperty("name").GetString());
    }

    private static async Task ChangePasswordAsync(Desk desk, string old)
    {
        await desk.OpenProfileAsync();
        await desk.Button("Change your password").ClickAsync();
        foreach ((string field, string value) in new[] { ("oldPassword", old), ("newPassword", "kort"), ("confirmPassword", "kort") }) await FillAsync(field, value);
        await desk.Dialog.GetByRole(AriaRole.Button, new() { Name = "Confirm" }).ClickAsync();
        await desk.SeeAsync("Minimum 10");
        await desk.PictureAsync("password-too-short");
        foreach (string field in new[] { "newPassword", "confirmPassword" }) await FillAsync(field, Password);
        await desk.Dialog.GetByRole(AriaRole.Button, new() { Name = "Confirm" }).ClickAsync();
        await desk.SeeToastAsync("Password changed");

        Task FillAsync(string field, string value) => desk.Dialog.Locator($"#{field} input").FillAsync(value);
    }

    private static async Task<Totp> SetUpAsync(Desk desk)
    {
        await desk.OpenProfileAsync();
        await desk.PictureAsync("profile");
        await desk.Button("Configure Two-Factor").ClickAsync();
        IResponse setup = await desk.Page.RunAndWaitForResponseAsync(
            () => desk.Page.Locator("umb-current-user-mfa-modal").GetByRole(AriaRole.Button, new() { Name = "Enable" }).ClickAsync(),
            answer => answer.Request.Method == "GET" && answer.Url.Contains("/user/current/2fa/", StringComparison.Ordinal));
        Totp codes = new(Base32Encoding.ToBytes((await setup.JsonAsync<JsonElement>()).GetProperty("secret").GetString()));
        await desk.Page.Locator("umb-mfa-provider-default input").FillAsync(codes.ComputeTotp());
        await desk.PictureAsync("two-factor-setup");
        await desk.Page.Locator("umb-mfa-provider-default uui-button[type='submit']").ClickAsync();
        await desk.SeeAsync(desk.Page.Locator("umb-current-user-mfa-modal").GetByRole(AriaRole.Button, new() { Name = "Disable" }));
        return codes;
    }

    private async Task ChooseGroupAsync(string name)
    {
        await Desk.Dialog.Locator("#btn-add").ClickAsync();
        await Desk.Sidebar.Locator("umb-user-group-ref").Filter(new() { HasText = name }).First.ClickAsync();
        await Desk.SubmitAsync("Choose");
    }

    [GeneratedRegex(@"http://\S+/umbraco/login/invitation\S+")]
    private static partial Regex LinkInMail();
}
