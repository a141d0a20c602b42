namespace Samverkan.Browser.Backoffice;

/// <summary>An editor puts a page together from blocks.</summary>
public sealed class BlockJourneyTests(BackofficeSite site, Chromium chromium) : Journey(site, chromium)
{
    [LongJourney]
    public async Task Blocks_are_added_changed_and_deleted()
    {
        string page = await Seeds.PageAsync("Byggd av block");
        await Desk.OpenDocumentAsync(page);
        await AddQuoteAsync("Först sagt");
        await AddQuoteAsync("Sedan sagt");
        await Desk.PictureAsync("block-list");
        ILocator first = Page.Locator("umb-block-list-entry").First;
        await first.HoverAsync();
        await first.Locator("[data-mark='block-action:Umb.BlockAction.EditContent']").ClickAsync();
        await Desk.Block().Locator("[data-mark='property:quote'] textarea").FillAsync("Bättre sagt");
        await Desk.FinishBlockAsync("Update");
        ILocator second = Page.Locator("umb-block-list-entry").Nth(1);
        await second.HoverAsync();
        await second.Locator("[data-mark='block-action:Umb.BlockAction.Delete']").ClickAsync();
        await Desk.ConfirmAsync("Delete");
        await Assertions.Expect(Page.Locator("umb-block-list-entry")).ToHaveCountAsync(1);
        await Desk.PublishAsync();
        string shown = await VisitAsync("/byggd-av-block");
        Assert.Contains("Bättre sagt", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Sedan sagt", shown, StringComparison.Ordinal);
    }

    [LongJourney]
    public async Task A_block_links_to_another_site()
    {
        string page = await Seeds.PageAsync("Länkar ut");
        await Desk.OpenDocumentAsync(page);
        await Desk.AddBlockAsync("body", "Uppmaning");
        await Desk.Block().Locator("[data-mark='property:heading'] input").FillAsync("Läs vidare");
        await Desk.Block().Locator("[data-mark='property:link'] #btn-add").ClickAsync();
        ILocator panel = Page.Locator("umb-link-picker-modal");
        await panel.GetByRole(AriaRole.Button, new() { Name = "Manual", Exact = true }).ClickAsync();
        await panel.Locator("[data-mark='input:url'] input").FillAsync("https://example.org/vidare");
        await panel.Locator("[data-mark='input:url'] input").PressAsync("Tab");
        await Assertions.Expect(panel.GetByLabel("Title")).ToHaveValueAsync("example.org"); // not before: the client goes back to the address
        await panel.GetByLabel("Title").FillAsync("Vidare");
        await Desk.PictureAsync("url-picker");
        await Desk.SubmitAsync("Add");
        await Desk.FinishBlockAsync();
        await Desk.PublishAsync();
        Assert.Contains("href=\"https://example.org/vidare\"", await VisitAsync("/lankar-ut"), StringComparison.Ordinal);
    }

    [LongJourney]
    public async Task A_page_with_a_block_grid_is_laid_out_in_columns()
    {
        string page = await Desk.GridPageAsync();
        await Desk.OpenDocumentAsync(page, "invariant");
        await AddToGridAsync("Till vänster");
        await AddToGridAsync("Till höger");
        ILocator entries = Page.Locator("umb-block-grid-entry");
        await Assertions.Expect(entries).ToHaveCountAsync(2);
        LocatorBoundingBoxResult left = await BoxAsync(entries.First), right = await BoxAsync(entries.Nth(1));
        Assert.Equal(left.Y, right.Y, 1.0f); // beside each other: the grid's style sheet is there
        Assert.True(right.X > left.X + left.Width - 1);
        await Desk.SaveAsync(varies: false);
        await Desk.PictureAsync("block-grid");
        Assert.Contains("Till höger", (await Desk.GetAsync($"document/{page}")).ToString(), StringComparison.Ordinal);
    }

    private async Task AddQuoteAsync(string quote)
    {
        await Desk.AddBlockAsync("body", "Citat");
        await Desk.Block().Locator("[data-mark='property:quote'] textarea").FillAsync(quote);
        await Desk.FinishBlockAsync();
    }

    private async Task AddToGridAsync(string quote)
    {
        await Desk.Property("grid").Locator("#add-button, uui-button[label^='Add'], #createButton").Last.ClickAsync();
        ILocator card = Desk.Sidebar.Locator("uui-card-block-type"), text = Page.Locator("umb-block-workspace-editor [data-mark='property:quote'] textarea");
        await Desk.SeeAsync(card.Or(text));
        if (await text.CountAsync() == 0) await card.First.ClickAsync();
        await text.Last.FillAsync(quote);
        await Desk.FinishBlockAsync();
    }

    private static async Task<LocatorBoundingBoxResult> BoxAsync(ILocator locator) => await locator.BoundingBoxAsync() ?? throw new InvalidOperationException("It is not shown.");
}
