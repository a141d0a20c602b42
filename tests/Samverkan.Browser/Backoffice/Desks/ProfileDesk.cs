namespace Samverkan.Browser.Backoffice.Desks;

/// <summary>What everybody has: an account of one's own.</summary>
public static class ProfileDesk
{
    public static async Task OpenProfileAsync(this Desk desk)
    {
        await desk.GoAsync("content");
        await desk.SeeAsync(desk.Page.Locator("samverkan-welcome uui-box")); // until the overview is there the client closes panels
        await desk.Page.Locator("umb-current-user-header-app").GetByRole(AriaRole.Button).ClickAsync();
    }
}
