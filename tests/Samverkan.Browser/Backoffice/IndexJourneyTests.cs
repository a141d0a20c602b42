namespace Samverkan.Browser.Backoffice;

/// <summary>An administrator looks after the search indexes.</summary>
public sealed class IndexJourneyTests(BackofficeSite site, Chromium chromium) : Journey(site, chromium)
{
    private const string Swedish = "Site-sv-SE";

    [Fact]
    public async Task An_index_is_built_anew_and_leads_to_what_it_finds()
    {
        await Desk.GoAsync("settings/dashboard/examine-management");
        ILocator indexes = Page.Locator("umb-dashboard-examine-overview uui-table.overview a");
        await Assertions.Expect(indexes).ToHaveTextAsync(["InternalIndex", "Site-en-US", Swedish]);
        await Desk.PictureAsync("indexes");
        await indexes.Filter(new() { HasText = Swedish }).ClickAsync();
        ILocator health = Page.Locator("umb-dashboard-examine-index #health-status");
        await Assertions.Expect(health).ToContainTextAsync("The index is whole");

        await Page.Locator("umb-dashboard-examine-index").GetByRole(AriaRole.Button, new() { Name = "Rebuild index" }).ClickAsync();
        await Desk.ConfirmAsync("Rebuild index");
        await Assertions.Expect(health).ToContainTextAsync("being rebuilt");
        await Assertions.Expect(health).ToContainTextAsync("The index is whole", new() { Timeout = 20_000 }); // the client asks every five seconds

        await Page.Locator("umb-dashboard-examine-searcher #search-input input").FillAsync("åklagaren");
        await Page.Locator("umb-dashboard-examine-searcher #search-input input").PressAsync("Enter");
        ILocator found = Page.Locator("umb-dashboard-examine-searcher uui-table-row").Filter(new() { HasText = "Åklagarmyndigheten" }).First;
        await Desk.SeeAsync(found);
        await Desk.PictureAsync("index");
        await found.GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(Desk.Name()).ToHaveValueAsync("Åklagarmyndigheten");
        await Desk.PictureAsync("index-document");
    }
}
