using Microsoft.AspNetCore.Http;

namespace Samverkan.Browser.Backoffice;

/// <summary>An administrator lets other programs in, and calls them.</summary>
public sealed class HeadlessJourneyTests(BackofficeSite site, Chromium chromium) : Journey(site, chromium)
{
    private const string Keys = "samverkan-delivery-keys", Calls = "samverkan-webhook-calls";

    [LongJourney]
    public async Task A_key_is_made_and_shown_once_and_opens_nothing_when_it_is_revoked()
    {
        await Desk.GoAsync("settings/dashboard/delivery-keys");
        await Page.Locator($"{Keys} input[name='name']").FillAsync("Appen på prov");
        await Page.Locator($"{Keys} input[name='preview']").CheckAsync();
        await Desk.Button("Make a key").ClickAsync();
        ILocator secret = Page.Locator($"{Keys} .made code");
        await Desk.SeeAsync(secret);
        string key = await secret.InnerTextAsync();
        await Desk.PictureAsync("delivery-key");
        await Desk.IsAccessibleAsync(Keys);
        Assert.Equal(200, await DraftsAsync(key));

        await Page.ReloadAsync();
        ILocator revoke = Page.Locator(Keys).GetByRole(AriaRole.Button, new() { Name = "Revoke: Appen på prov" });
        await Desk.SeeAsync(revoke);
        Assert.DoesNotContain(key, await Page.Locator(Keys).InnerTextAsync(), StringComparison.Ordinal);
        await revoke.ClickAsync();
        await Desk.ConfirmAsync("Revoke");
        await Desk.SeeAsync(Page.Locator($"{Keys} li").Filter(new() { HasText = "Appen på prov" }).GetByText("revoked"));
        await Desk.SeeNoneAsync(revoke);
        await Desk.LookAsync("delivery-keys", Page.Locator($"{Keys} li"));
        Assert.Equal(401, await DraftsAsync(key));
    }

    [LongJourney]
    public async Task A_webhook_tells_of_a_call_that_came_and_one_that_did_not_which_is_sent_again()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        string webhook = await Desk.MadeAsync("webhook", new { enabled = true, name = "Mottagare", url = receiver.Address, contentTypeKeys = Array.Empty<Guid>(), headers = new { }, events = new[] { "Umbraco.ContentPublish" } });
        await CallAsync(webhook, "Ropar ut", "204");
        receiver.Answer = StatusCodes.Status503ServiceUnavailable;
        await CallAsync(webhook, "Ropar ohörd", "503");
        receiver.Answer = StatusCodes.Status204NoContent;

        await Desk.GoAsync($"settings/workspace/webhook/edit/{webhook}");
        await Desk.Mark("workspace:view-link:Samverkan.WorkspaceView.Webhook.Calls").ClickAsync();
        ILocator failed = Page.Locator($"{Calls} li").Filter(new() { HasText = "503" }).First;
        await Desk.SeeAsync(failed);
        await Desk.SeeAsync(Page.Locator($"{Calls} li").Filter(new() { HasText = "204" }));
        await Desk.PictureAsync("webhook-calls");
        await Desk.IsAccessibleAsync(Calls);
        int before = receiver.Calls;
        await failed.GetByRole(AriaRole.Button).ClickAsync();
        await Desk.SeeAsync(Page.Locator($"{Calls} [role='status']").GetByText("is sent again"));
        await UntilAsync(() => Task.FromResult(receiver.Calls > before));
        await Desk.Button("Show the secret").ClickAsync();
        await Desk.SeeAsync(Page.Locator($"{Calls} code").GetByText("whsec_"));
        await Desk.SendAsync("DELETE", $"webhook/{webhook}");
    }

    /// <summary>Something is published, and the log tells how it was answered.</summary>
    private async Task CallAsync(string webhook, string page, string status)
    {
        await Seeds.PublishedPageAsync(page);
        await UntilAsync(async () => (await Desk.GetAsync($"webhook/{webhook}/logs?take=100")).GetProperty("items").EnumerateArray().Any(attempt => attempt.GetProperty("statusCode").ToString().Contains(status, StringComparison.Ordinal)));
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        for (int wait = 0; wait < 200; wait++, await Task.Delay(100))
        {
            if (await isSo()) return;
        }

        throw new TimeoutException("What was waited for did not come.");
    }

    private async Task<int> DraftsAsync(string key)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/umbraco/delivery/api/v2/content?take=1");
        request.Headers.Add("Api-Key", key);
        request.Headers.Add("Preview", "true");
        return await StatusAsync(request);
    }
}
