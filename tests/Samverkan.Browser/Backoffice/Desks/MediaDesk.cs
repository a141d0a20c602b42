namespace Samverkan.Browser.Backoffice.Desks;

/// <summary>The media library.</summary>
public static class MediaDesk
{
    public static Task OpenMediumAsync(this Desk desk, string key) => desk.GoAsync($"media/workspace/media/edit/{key}");

    public static ILocator Card(this Desk desk, string name) => desk.Page.Locator("uui-card-media").Filter(new() { HasText = name });

    /// <summary>Opens a folder that files can be dropped into.</summary>
    public static async Task OpenFolderAsync(this Desk desk, string key)
    {
        await desk.OpenMediumAsync(key);
        await desk.SeeAsync(desk.Mark("input:filter"));
    }

    /// <summary>Drops files on the page as from the desktop: the browser itself opens them.</summary>
    public static async Task DropAsync(this Desk desk, params string[] files)
    {
        ICDPSession browser = await desk.Page.Context.NewCDPSessionAsync(desk.Page);
        foreach (string type in new[] { "dragEnter", "dragOver", "drop" })
        {
            await browser.SendAsync("Input.dispatchDragEvent", new Dictionary<string, object>
            {
                ["type"] = type,
                ["x"] = 800,
                ["y"] = 500,
                ["data"] = new Dictionary<string, object> { ["items"] = Array.Empty<object>(), ["files"] = files, ["dragOperationsMask"] = 1 },
            });
        }
    }
}
