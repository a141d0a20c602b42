namespace Samverkan.Browser.Backoffice.Desks;

/// <summary>The tree at the side, and what its items offer.</summary>
public static class TreeDesk
{
    public static ILocator Item(this Desk desk, string name) => desk.Page.Locator($"umb-section-sidebar uui-menu-item[label='{name}']");

    /// <summary>Shows what is below; the client may have done so already.</summary>
    public static Task ExpandAsync(this Desk desk, string name) => desk.ShowBelowAsync(desk.Item(name).First);

    private static async Task ShowBelowAsync(this Desk desk, ILocator item)
    {
        ILocator caret = item.Locator("#caret-button").First;
        await desk.SeeAsync(caret);
        if (!await item.EvaluateAsync<bool>("item => item.showChildren")) await caret.ClickAsync();
    }

    /// <summary>Opens the menu of an item and chooses in it.</summary>
    /// <param name="action">The client's alias for it, without "Umb.EntityAction.".</param>
    public static async Task ActAsync(this Desk desk, string name, string action)
    {
        await desk.Item(name).Last.Locator("#label-button").First.HoverAsync();
        await desk.Button($"View actions for '{name}'").Last.ClickAsync();
        await desk.Page.Locator($"umb-entity-action-list [data-mark='entity-action:Umb.EntityAction.{action}']").Locator("visible=true").Last.ClickAsync();
    }

    /// <summary>Presses the plus sign of an item.</summary>
    public static async Task CreateUnderAsync(this Desk desk, string name)
    {
        await desk.Item(name).Last.Locator("#label-button").First.HoverAsync();
        await desk.Button($"Create item for {name}").Last.ClickAsync();
    }

    /// <summary>Shows what is below an item of the tree in the panel that is open; the client may have done so already.</summary>
    public static Task UnfoldAsync(this Desk desk, string name) => desk.ShowBelowAsync(desk.Sidebar.Locator($"uui-menu-item[label='{name}']").First);

    /// <summary>Marks an item of the tree in the panel that is open.</summary>
    public static Task PickAsync(this Desk desk, string name) => desk.Sidebar.Locator($"uui-menu-item[label='{name}']").Last.Locator("#label-button").First.ClickAsync();

    /// <summary>Looks for an item in the panel that is open, and marks it.</summary>
    public static async Task SearchAsync(this Desk desk, string name)
    {
        await desk.Sidebar.Locator("[data-mark='picker:tab:search'], uui-tab[label='Search']").First.ClickAsync();
        await desk.Sidebar.Locator("umb-picker-search-field input, umb-picker-search input").First.FillAsync(name);
        await desk.Sidebar.Locator("umb-document-picker-search-result-item").Filter(new() { HasText = name }).First.ClickAsync();
    }
}
