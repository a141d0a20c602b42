namespace Samverkan.Cms.Api.Management.LogViewer;

/// <summary>Searches that somebody has given a name, for everybody.</summary>
internal static partial class LogViewerEndpoints
{
    private static void MapSavedSearches(this ManagementApi api)
    {
        api.Get("/log-viewer/saved-search", SavedSearches);
        api.Get("/log-viewer/saved-search/{name}", SavedSearch);
        api.Post("/log-viewer/saved-search", Save);
        api.Delete("/log-viewer/saved-search/{name}", Forget);
    }

    private static async Task<Paged<SavedLogSearchResponseModel>> SavedSearches(Paging paging, ILogViewerService logs)
    {
        PagedModel<ILogViewerQuery> page = await logs.GetSavedLogQueriesAsync(paging.Skip, paging.Take);
        return new(page.Total, [.. page.Items.Select(Model)]);
    }

    private static async Task<IResult> SavedSearch(string name, ILogViewerService logs) =>
        await logs.GetSavedLogQueryByNameAsync(name) is { } search ? Results.Ok(Model(search)) : Problems.Of(LogViewerOperationStatus.NotFoundLogSearch);

    private static async Task<IResult> Save(SavedLogSearchRequestModel wanted, ILogViewerService logs)
    {
        if (string.IsNullOrWhiteSpace(wanted.Name) || string.IsNullOrWhiteSpace(wanted.Query)) return Problems.BadRequest("Name or query missing", "A saved search needs both: a name to find it by, and what to search for.");
        Attempt<ILogViewerQuery?, LogViewerOperationStatus> result = await logs.AddSavedLogQueryAsync(wanted.Name, wanted.Query);
        return result.Success ? new Created($"/log-viewer/saved-search/{Uri.EscapeDataString(wanted.Name)}", wanted.Name) : Problems.Of(result.Status);
    }

    private static async Task<IResult> Forget(string name, ILogViewerService logs) =>
        (await logs.DeleteSavedLogQueryAsync(name)).ToResult();

    private static SavedLogSearchResponseModel Model(ILogViewerQuery search) => new() { Name = search.Name, Query = search.Query };
}
