namespace Samverkan.Browser.Backoffice;

/// <summary>An editor writes running text.</summary>
public sealed class RichTextJourneyTests(BackofficeSite site, Chromium chromium) : Journey(site, chromium)
{
    [Fact]
    public async Task Text_with_a_heading_a_link_and_a_picture_is_written_and_shown()
    {
        string page = await Seeds.PageAsync("Löpande text");
        await Desk.OpenDocumentAsync(page);
        await Desk.AddBlockAsync("body", "Text");
        await Desk.RichText().ClickAsync();
        await Page.Keyboard.TypeAsync("En mellanrubrik");
        await Desk.UseAsync("Heading2");
        await Desk.SeeAsync(Desk.RichText().Locator("h2"));
        await Assertions.Expect(Desk.RichText()).ToBeFocusedAsync(); // not earlier: the key would press the button once more
        await Page.Keyboard.PressAsync("End");
        await Page.Keyboard.PressAsync("Enter");
        await Page.Keyboard.TypeAsync("Så kan alla läsa");
        await Page.Keyboard.PressAsync("Shift+Home");
        await Desk.UseAsync("Link");
        await Page.Locator("umb-link-picker-modal").GetByRole(AriaRole.Button, new() { Name = "Content", Exact = true }).ClickAsync();
        await Desk.SeeAsync(Page.Locator("umb-document-link-picker-modal uui-menu-item"));
        await Desk.SearchAsync("Tillgänglighet");
        await Desk.SubmitAsync("Choose");
        await Desk.SeeAsync(Page.Locator("umb-link-picker-modal uui-ref-node"));
        await Desk.PictureAsync("link-picker");
        await Desk.SubmitAsync("Add");

        await Desk.RichText().ClickAsync();
        await Page.Keyboard.PressAsync("Control+End");
        await Page.Keyboard.PressAsync("Enter");
        await Desk.UseAsync("BlockPicker");
        await Desk.ChooseBlockAsync("Bild");
        await Desk.Block().Locator("#btn-add").ClickAsync();
        await Desk.TakeMediumAsync("Bilder", "Linjer");
        await Desk.Block().Locator("[data-mark='property:alternativeText'] input").FillAsync("Tio linjer som möts");
        await Desk.PictureAsync("image-block");
        await Desk.FinishBlockAsync();
        await Desk.SeeAsync(Desk.RichText().Locator("umb-rte-block"));
        await Desk.PictureAsync("rich-text");
        await Desk.FinishBlockAsync();
        await Desk.SeeAsync(Page.Locator("umb-block-list-entry umb-ufm-js-expression").Filter(new() { HasText = "En mellanrubrik Så kan alla läsa" }));
        await Desk.PublishAsync();
        string shown = await VisitAsync("/lopande-text");
        Assert.Matches("<h2[^>]*>En mellanrubrik</h2>", shown);
        Assert.Matches("<a[^>]*href=\"/tillganglighet\"[^>]*>Så kan alla läsa</a>", shown);
        Assert.Contains("alt=\"Tio linjer som möts\"", shown, StringComparison.Ordinal);
    }
}
