namespace Samverkan.Browser.Backoffice.Desks;

/// <summary>A page type with a block grid, which the site itself has none of.</summary>
public static class GridSeeds
{
    private const string Quote = "1b6b9b9d-bfc1-5acb-8bb0-c08ba79fc37a"; // the element type in the site's uSync folder

    /// <returns>The key of an empty page whose quotes take half of twelve columns.</returns>
    public static async Task<string> GridPageAsync(this Desk desk)
    {
        string type = await desk.MadeAsync("document-type", Type(await desk.MadeAsync("data-type", Grid())));
        return await desk.MadeAsync("document", new
        {
            documentType = new { id = type },
            values = Array.Empty<object>(),
            variants = new[] { new { culture = (string?)null, segment = (string?)null, name = "Rutnät" } },
        });
    }

    private static object Grid() => new
    {
        name = "Page grid",
        editorAlias = "Umbraco.BlockGrid",
        editorUiAlias = "Umb.PropertyEditorUi.BlockGrid",
        values = new object[]
        {
            new { alias = "gridColumns", value = 12 },
            new { alias = "blocks", value = new[] { new { contentElementTypeKey = Quote, allowAtRoot = true, allowInAreas = true, columnSpanOptions = new[] { new { columnSpan = 6 } } } } },
        },
    };

    private static object Type(string grid)
    {
        Guid group = Guid.NewGuid();
        return new
        {
            name = "Grid page",
            alias = "gridPage",
            icon = "icon-layout",
            allowedAsRoot = true,
            variesByCulture = false,
            variesBySegment = false,
            isElement = false,
            containers = new[] { new { id = group, parent = (object?)null, name = "Content", type = "Group", sortOrder = 0 } },
            properties = new[]
            {
                new
                {
                    id = Guid.NewGuid(),
                    container = new { id = group },
                    sortOrder = 0,
                    alias = "grid",
                    name = "Grid",
                    dataType = new { id = grid },
                    variesByCulture = false,
                    variesBySegment = false,
                    validation = new { mandatory = false },
                    appearance = new { labelOnTop = true },
                },
            },
            compositions = Array.Empty<object>(),
            allowedTemplates = Array.Empty<object>(),
            allowedDocumentTypes = Array.Empty<object>(),
            cleanup = new { preventCleanup = false },
        };
    }
}
