namespace Samverkan.Browser.Backoffice;

/// <summary>An editor finds things.</summary>
public sealed class SearchJourneyTests(BackofficeSite site, Chromium chromium) : Journey(site, chromium)
{
    [LongJourney]
    public async Task A_page_is_found_from_everywhere_by_its_name()
    {
        string page = await Seeds.PageAsync("Nålen i höstacken");
        await Desk.GoAsync("content");
        await Page.Locator("umb-search-header-app").GetByRole(AriaRole.Button).ClickAsync();
        await Page.Locator("umb-search-modal input").FillAsync("nålen");
        ILocator found = Page.Locator($"umb-search-modal a[href*='{page}']");
        await Desk.SeeAsync(found);
        await Desk.PictureAsync("search");
        await found.ClickAsync();
        await Assertions.Expect(Desk.Name()).ToHaveValueAsync("Nålen i höstacken");
    }

    [LongJourney]
    public async Task A_page_is_found_in_the_panel_where_it_is_to_be_put()
    {
        string shelf = await Seeds.PageAsync("Sökt hylla"), page = await Seeds.PageAsync("Sökt sak");
        await Desk.OpenDocumentAsync(page);
        await Desk.ActAsync("Sökt sak", "Document.MoveTo");
        await Desk.SearchAsync("Sökt hylla");
        await Desk.PictureAsync("search-in-picker");
        await Desk.SubmitAsync("Move");
        await Desk.SeeToastAsync("");
        Assert.Equal(["Sökt sak"], await Desk.ChildrenAsync(shelf));
    }
}
