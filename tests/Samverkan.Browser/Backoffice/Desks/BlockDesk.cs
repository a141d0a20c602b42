namespace Samverkan.Browser.Backoffice.Desks;

/// <summary>Blocks and the rich text in them.</summary>
public static class BlockDesk
{
    /// <summary>The panel of the block that is being written.</summary>
    public static ILocator Block(this Desk desk) => desk.Page.Locator("umb-block-workspace-editor").Last;

    public static ILocator RichText(this Desk desk) => desk.Block().Locator(".tiptap");

    /// <summary>Opens the list of blocks below a property and chooses one.</summary>
    public static async Task AddBlockAsync(this Desk desk, string property, string block)
    {
        await desk.Property(property).GetByRole(AriaRole.Link, new() { Name = "Add content" }).First.ClickAsync();
        await desk.ChooseBlockAsync(block);
    }

    public static async Task ChooseBlockAsync(this Desk desk, string block)
    {
        await desk.Sidebar.Locator("uui-card-block-type").Filter(new() { HasText = block }).First.ClickAsync();
        await desk.SeeAsync(desk.Page.Locator("umb-block-workspace-editor").Filter(new() { HasText = block }));
    }

    public static async Task FinishBlockAsync(this Desk desk, string button = "Create")
    {
        int open = await desk.Page.Locator("umb-block-workspace-editor").CountAsync();
        await desk.Block().GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).Last.ClickAsync();
        await Assertions.Expect(desk.Page.Locator("umb-block-workspace-editor")).ToHaveCountAsync(open - 1);
    }

    /// <param name="tool">The client's alias, without "Umb.Tiptap.Toolbar.".</param>
    public static Task UseAsync(this Desk desk, string tool) => desk.Block().Locator($"[data-mark='action:tiptap-toolbar:Umb.Tiptap.Toolbar.{tool}'] uui-button").First.ClickAsync();

    /// <summary>Takes a medium from a folder of the library, in the panel that is open.</summary>
    public static async Task TakeMediumAsync(this Desk desk, string folder, string medium)
    {
        ILocator panel = desk.Page.Locator("umb-media-picker-modal");
        await panel.Locator("uui-card-media").Filter(new() { HasText = folder }).First.GetByText(folder).First.ClickAsync();
        ILocator card = panel.Locator("uui-card-media").Filter(new() { HasText = medium }).First;
        await card.ScrollIntoViewIfNeededAsync(); // pictures further down are fetched when they are seen
        await desk.SeeAsync(card.Locator("img"));
        await card.ClickAsync(new() { Position = new() { X = 60, Y = 60 } });
        await desk.PictureAsync("media-picker");
        await desk.SubmitAsync("Choose");
    }
}
