using System.Text.RegularExpressions;

namespace Samverkan.Browser.Backoffice.Desks;

/// <summary>Blocks and the rich text in them.</summary>
public static partial class BlockDesk
{
    /// <summary>The panel of the block that is being written.</summary>
    public static ILocator Block(this Desk desk) => desk.Page.Locator("umb-block-workspace-editor").Last;

    public static ILocator RichText(this Desk desk) => desk.Block().Locator(".tiptap");

    /// <summary>Opens the list of blocks below a property and chooses one.</summary>
    public static async Task AddBlockAsync(this Desk desk, string property, string block)
    {
        await desk.Property(property).GetByRole(AriaRole.Link, new() { NameRegex = AddContent() }).First.ClickAsync();
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

    /// <summary>Takes a medium from the library, in the panel that is open.</summary>
    /// <param name="folder">The way to it, with "/" between folders; the client goes where it was last.</param>
    /// <param name="medium">Its name.</param>
    /// <param name="button">That takes it.</param>
    public static async Task TakeMediumAsync(this Desk desk, string folder, string medium, string button = "Choose")
    {
        ILocator panel = desk.Page.Locator("umb-media-picker-modal"), card = Card(medium).First;
        await desk.SeeAsync(panel.Locator("uui-card-media"));
        foreach (string step in folder.Split('/'))
        {
            if (await card.CountAsync() > 0) break;
            await Card(step).First.GetByText(step).First.ClickAsync();
        }

        await card.ScrollIntoViewIfNeededAsync(); // pictures further down are fetched when they are seen
        await desk.SeeAsync(card.Locator("img, umb-icon"));
        await card.ClickAsync(new() { Position = new() { X = 60, Y = 60 } });
        await desk.PictureAsync("media-picker");
        await desk.SubmitAsync(button);

        ILocator Card(string name) => panel.Locator("uui-card-media").Filter(new() { HasText = name });
    }

    [GeneratedRegex("^(Add content|Lägg till innehåll)$")]
    private static partial Regex AddContent();
}
