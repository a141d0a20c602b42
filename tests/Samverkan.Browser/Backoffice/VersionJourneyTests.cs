namespace Samverkan.Browser.Backoffice;

/// <summary>An editor compares versions and goes back to one.</summary>
public sealed class VersionJourneyTests(BackofficeSite site, Chromium chromium) : Journey(site, chromium)
{
    [Fact]
    public async Task A_page_is_compared_with_an_older_version_and_rolled_back()
    {
        string page = await Seeds.PublishedPageAsync("Version ett");
        await Seeds.HeadAsync(page, "Version ett", "Version två");
        await Seeds.PublishAsync(page, "sv-SE");
        await Desk.OpenDocumentAsync(page);
        await Desk.ShowInfoAsync();
        await Desk.SeeAsync(Page.Locator("umb-history-item").Filter(new() { HasText = "published" })); // until it is there the client closes panels
        await Desk.Mark("audit-log-action:Umb.AuditLogAction.Document.Rollback").ClickAsync();
        await Page.Locator(".rollback-item").Nth(1).ClickAsync();
        await Page.GetByText("Show differences").ClickAsync();
        await Desk.SeeAsync(Desk.Sidebar.Locator("uui-table-cell").Filter(new() { HasText = "två" })); // taken away, as the table shows it
        await Desk.PictureAsync("rollback");
        await Desk.SubmitAsync("Rollback");
        await Desk.SeeToastAsync("rolled back");
        Assert.Contains("Version två", await VisitAsync("/version-ett"), StringComparison.Ordinal); // what is published stays until it is published
        await Desk.OpenDocumentAsync(page);
        await Assertions.Expect(Desk.Property("heading").Locator("input")).ToHaveValueAsync("Version ett");
        await Desk.PublishAsync();
        Assert.DoesNotContain("Version två", await VisitAsync("/version-ett"), StringComparison.Ordinal);
    }
}
