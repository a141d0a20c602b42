namespace Samverkan.Browser.Backoffice;

/// <summary>Two editors at once.</summary>
public sealed class LiveJourneyTests(BackofficeSite site, Chromium chromium) : Journey(site, chromium)
{
    /// <summary>The client keeps what it has fetched until the server tells that it was changed.</summary>
    [Fact]
    public async Task What_one_editor_saves_another_sees_without_reloading()
    {
        string page = await Seeds.PageAsync("Delad sida");
        await Desk.OpenDocumentAsync(page);
        await Assertions.Expect(Desk.Property("heading").Locator("input")).ToHaveValueAsync("Delad sida");
        await using (Desk other = await OpenAsync())
        {
            await other.OpenDocumentAsync(page);
            await other.WriteAsync("heading", "Ändrad av en annan");
            await other.SaveAsync();
            Assert.Empty(other.Faults);
        }

        await Desk.Item("Tillgänglighet").First.Locator("#label-button").First.ClickAsync();
        await Assertions.Expect(Desk.Name()).ToHaveValueAsync("Tillgänglighet");
        await Desk.Item("Delad sida").First.Locator("#label-button").First.ClickAsync();
        await Assertions.Expect(Desk.Name()).ToHaveValueAsync("Delad sida");
        await Assertions.Expect(Desk.Property("heading").Locator("input")).ToHaveValueAsync("Ändrad av en annan");
        await Desk.PictureAsync("live");
    }
}
