using System.Text.Json;
using System.Text.RegularExpressions;
using OtpNet;

namespace Samverkan.Browser.Backoffice;

/// <summary>Users and what they may do.</summary>
public sealed partial class UserJourneyTests(BackofficeSite site, Chromium chromium) : Journey(site, chromium)
{
    private const string Password = "ett nytt långt lösenord 1", NextPassword = "ett annat långt lösenord 2";

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
        await again.Locator("button[type='submit']").ClickAsync();
        await again.Locator("input[autocomplete='one-time-code']").FillAsync(codes.ComputeTotp(DateTime.UtcNow.AddSeconds(30))); // the present one was used
        await Desk.PictureAsync("two-factor", again);
        await again.Locator("button[type='submit']").First.ClickAsync();
        await Assertions.Expect(again.Locator("umb-backoffice-header")).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await again.Context.DisposeAsync();
    }

    [LongJourney]
    public async Task A_user_is_made_and_changes_the_password()
    {
        const string email = "skapad@example.org";
        await Desk.GoAsync("user-management/workspace/user-root");
        await Desk.Button("Create").First.ClickAsync();
        await Page.Locator("#collection-action-menu-popover uui-menu-item").Filter(new() { HasTextRegex = new("^\\s*User") }).Or(Page.Locator("#collection-action-menu-popover uui-menu-item[label^='User']")).First.ClickAsync();
        await Desk.Dialog.Locator("#name input").FillAsync("Skapad Person");
        await Desk.Dialog.Locator("#email input").FillAsync(email);
        await ChooseGroupAsync("Writers");
        await Desk.Dialog.GetByRole(AriaRole.Button, new() { Name = "Create user" }).ClickAsync();
        ILocator first = Page.Locator("umb-create-user-success-modal uui-input-password input");
        await Desk.SeeAsync(first);
        string password = await first.InputValueAsync();
        await Desk.PictureAsync("user-made");
        await using Desk desk = await OpenAsync(email, password);
        await desk.OpenProfileAsync();
        await desk.Button("Change your password").ClickAsync();
        await desk.Page.Locator("input[name='oldPassword']").FillAsync(password);
        await desk.Page.Locator("input[name='newPassword']").FillAsync(NextPassword);
        await desk.Page.Locator("input[name='confirmPassword']").FillAsync(NextPassword);
        await desk.PictureAsync("change-password");
        await desk.Dialog.GetByRole(AriaRole.Button, new() { Name = "Confirm" }).ClickAsync();
        await desk.SeeToastAsync("assword");
        Assert.Empty(desk.Faults);
        await using Desk next = await OpenAsync(email, NextPassword); // signs in with the new one
    }

    [LongJourney]
    public async Task A_group_is_made_that_may_only_read_one_page()
    {
        string page = await Seeds.PageAsync("Bara läsa");
        await Desk.GoAsync("user-management/workspace/user-group-root");
        await Page.Locator("umb-collection-toolbar, umb-collection").GetByLabel("Create").First.ClickAsync();
        await Page.Locator("#name input:not([readonly])").First.FillAsync("Läsare");
        await Page.Locator("umb-input-section").GetByRole(AriaRole.Button, new() { Name = "Choose" }).ClickAsync();
        await Desk.Sidebar.Locator("uui-menu-item[label='Content'], umb-ref-section").Filter(new() { HasText = "Content" }).First.ClickAsync();
        await Desk.SubmitAsync("Submit");
        await Page.Locator("umb-input-document-granular-user-permission").GetByRole(AriaRole.Button, new() { Name = "Add" }).ClickAsync();
        await Desk.Sidebar.Locator("uui-menu-item[label='Hem'] #caret-button").First.ClickAsync();
        await Desk.PickAsync("Bara läsa");
        await Desk.Sidebar.GetByRole(AriaRole.Button, new() { Name = "Choose", Exact = true }).Last.ClickAsync();
        await Page.Locator("umb-entity-user-permission-settings-modal").GetByText("Read", new() { Exact = true }).First.ClickAsync();
        await Desk.PictureAsync("granular-permission");
        await Page.Locator("umb-entity-user-permission-settings-modal").GetByRole(AriaRole.Button, new() { Name = "Confirm" }).ClickAsync();
        await Desk.SaveItemAsync("UserGroup", "user-group");
        await Desk.PictureAsync("group");
        JsonElement group = (await Desk.GetAsync("filter/user-group?filter=Läsare&skip=0&take=10")).GetProperty("items")[0];
        Assert.Contains(page, group.GetProperty("permissions").ToString(), StringComparison.Ordinal);
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
