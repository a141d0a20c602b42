namespace Samverkan.Browser.Backoffice;

/// <summary>Two editors at once.</summary>
public sealed class LiveJourneyTests(BackofficeSite site, Chromium chromium) : Journey(site, chromium)
{
    [Fact]
    public async Task What_one_editor_saves_another_sees_in_the_tree_without_reloading()
    {
        string page = await Seeds.PageAsync("Gammalt namn");
        await Desk.OpenDocumentAsync(page);
        await Desk.SeeAsync(Desk.Item("Gammalt namn"));
        await using (Desk other = await OpenAsync())
        {
            await other.OpenDocumentAsync(page);
            await other.Name().FillAsync("Nytt namn");
            await other.SaveAsync();
            Assert.Empty(other.Faults);
        }

        await Desk.SeeAsync(Desk.Item("Nytt namn"));
        await Desk.PictureAsync("live");
    }
}
