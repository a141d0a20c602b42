namespace Samverkan.Browser.Backoffice;

/// <summary>An editor puts pages in their places, and clears up.</summary>
public sealed class PlacingJourneyTests(BackofficeSite site, Chromium chromium) : Journey(site, chromium)
{
    [LongJourney]
    public async Task A_page_is_duplicated_below_another()
    {
        string page = await Seeds.PageAsync("Mall"), shelf = await Seeds.PageAsync("Hylla");
        await Desk.OpenDocumentAsync(page);
        await Desk.ActAsync("Mall", "Document.DuplicateTo");
        await Desk.PickAsync("Hylla");
        await Desk.PictureAsync("duplicate");
        await Desk.SubmitAsync("Copy");
        await Desk.SeeToastAsync("");
        Assert.Equal(["Mall"], await Desk.ChildrenAsync(shelf));
        Assert.Contains("Mall", await Desk.ChildrenAsync(Seeds.Home));
    }

    [LongJourney]
    public async Task A_page_is_moved_and_its_old_address_leads_to_the_new()
    {
        await Seeds.PublishedPageAsync("Ny plats");
        string page = await Seeds.PublishedPageAsync("Flyttas");
        await Desk.OpenDocumentAsync(page);
        await Desk.ActAsync("Flyttas", "Document.MoveTo");
        await Desk.PickAsync("Ny plats");
        await Desk.PictureAsync("move");
        await Desk.SubmitAsync("Move");
        await Desk.SeeToastAsync("");
        Assert.Contains("Flyttas", await VisitAsync("/ny-plats/flyttas"), StringComparison.Ordinal);
        Assert.Contains("Flyttas", await VisitAsync("/flyttas"), StringComparison.Ordinal); // the client follows the redirect
        await Desk.GoAsync("content/dashboard/redirect-management");
        await Desk.SeeAsync("/ny-plats/flyttas");
        await Desk.PictureAsync("redirects");
    }

    [LongJourney]
    public async Task Pages_are_sorted_by_when_they_were_made()
    {
        string shelf = await Seeds.PageAsync("Ordning");
        await Seeds.PageAsync("Först", under: shelf);
        await Seeds.PageAsync("Sist", under: shelf);
        await Desk.OpenDocumentAsync(shelf);
        await Desk.ActAsync("Ordning", "Document.SortChildrenOf");
        ILocator rows = Desk.Sidebar.Locator("uui-table-row"), created = Desk.Sidebar.GetByRole(AriaRole.Button, new() { Name = "Created" });
        await Assertions.Expect(rows.First).ToContainTextAsync("Först");
        await created.ClickAsync();
        await created.ClickAsync();
        await Assertions.Expect(rows.First).ToContainTextAsync("Sist");
        await Desk.PictureAsync("sort");
        await Desk.SubmitAsync("Sort");
        Assert.Equal(["Sist", "Först"], await Desk.ChildrenAsync(shelf));
    }

    [Fact]
    public async Task A_page_is_trashed_restored_trashed_again_and_deleted()
    {
        string page = await Seeds.PublishedPageAsync("Skräp");
        await Desk.OpenDocumentAsync(page);
        await TrashAsync("Skräp");
        Assert.Equal(404, await StatusAsync("/skrap"));
        await Desk.ExpandAsync("Recycle Bin");
        await Desk.ActAsync("Skräp", "Document.RecycleBin.Restore");
        await Desk.SeeAsync(Desk.Sidebar.GetByText("Hem"));
        await Desk.PictureAsync("restore");
        await Desk.SubmitAsync("Restore");
        Assert.Contains("Skräp", await Desk.ChildrenAsync(Seeds.Home));

        await Desk.OpenDocumentAsync(page);
        await TrashAsync("Skräp");
        await Desk.ExpandAsync("Recycle Bin");
        await Desk.ActAsync("Skräp", "Document.Delete");
        await Desk.ConfirmAsync("Delete");
        await Desk.SeeNoneAsync(Desk.Item("Skräp"));
        Assert.Equal(0, (await Desk.GetAsync("recycle-bin/document/root?take=100")).GetProperty("items").EnumerateArray().Count(item => item.GetProperty("id").GetString() == page));
    }

    private async Task TrashAsync(string name)
    {
        await Desk.ActAsync(name, "Document.RecycleBin.Trash");
        await Desk.SeeAsync(Desk.Dialog.GetByText(name));
        await Page.RunAndWaitForResponseAsync(() => Desk.ConfirmAsync("Trash"), answer => answer.Url.EndsWith("/move-to-recycle-bin", StringComparison.Ordinal));
        await Desk.GoAsync("content"); // the client opens the bin by itself while what lies in it is open
    }
}
