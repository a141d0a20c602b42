namespace Samverkan.Browser.Backoffice;

/// <summary>A writer reads the handbook where she works.</summary>
public sealed class HandbookJourneyTests(BackofficeSite site, Chromium chromium) : Journey(site, chromium)
{
    [Fact]
    public async Task The_handbook_is_read_in_the_backoffice_with_its_pictures_and_its_links()
    {
        await using Desk writer = await OpenAsync(await Desk.NewEditorAsync("skribent"), PartnerDesk.Password);
        await writer.GoAsync("content/dashboard/handbok");
        ILocator article = writer.Page.Locator("samverkan-handbook article");
        await writer.SeeAsync(article.Locator("h1", new() { HasText = "Börja här" }));
        await Assertions.Expect(article.Locator("img").First).ToHaveJSPropertyAsync("complete", true);
        Assert.True(await article.Locator("img").First.EvaluateAsync<bool>("async image => { await image.decode(); return image.naturalWidth > 0; }"));
        await writer.LookAsync("handbook", article.Locator("h1"));
        await writer.Page.Locator("samverkan-handbook uui-menu-item[label='Skriv en nyhet']").ClickAsync();
        await article.GetByRole(AriaRole.Link, new() { Name = "för godkännande" }).ClickAsync();
        await writer.SeeAsync(article.Locator("h1", new() { HasText = "Vad godkännande betyder" }));
        await writer.SpeaksSwedishAsync();
        Assert.Empty(writer.Faults);
    }
}
