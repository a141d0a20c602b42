using Umbraco.Cms.Core.PublishedCache;

namespace Samverkan.Cms.Api.Management.PublishedCache;

/// <summary>
/// What the site reads its pages from stands in memory, made from the database. Making it anew is a matter of a moment, so nobody waits for a rebuild in the background.
/// </summary>
internal static class PublishedCacheEndpoints
{
    public static void MapPublishedCache(this ManagementApi api)
    {
        api.Get("/published-cache/rebuild/status", () => new RebuildStatusModel { IsRebuilding = false }); // it ends before it is answered
        api.Post("/published-cache/rebuild", ReloadAsync);
        api.Post("/published-cache/reload", ReloadAsync);
    }

    private static async Task<IResult> ReloadAsync(IDocumentCacheService documents, IMediaCacheService media, Editor editor, CancellationToken stop)
    {
        if (!editor.User.AllowedSections.Contains(Constants.Applications.Settings)) return Problems.Forbidden; // it is work, and the dashboard stands in the settings
        await media.SeedAsync(stop);
        await documents.SeedAsync(stop);
        return Results.Ok();
    }
}
