using Samverkan.Cms.Persistence.Scopes;

namespace Samverkan.Cms.Api.Shared;

/// <summary>Which operations of the Management API change content, and hold its lock meanwhile; others that do say so where they are mapped.</summary>
public static class ContentChanges
{
    private static readonly string[] Resources = ["document", "document-blueprint", "document-version", "element", "element-version", "media", "recycle-bin"];

    /// <summary>What takes long, or writes nothing: media are uploaded by the gigabyte, a branch is published in the background, and locks there.</summary>
    private static readonly string[] Outside = ["POST /media", "PUT /media/{id}", "PUT /document/{id}/publish-with-descendants", "PUT /document/{id}/notifications"];

    /// <param name="method">GET, POST, …</param>
    /// <param name="path">As in the contract: <c>/document/{id}</c>.</param>
    internal static bool Include(string method, string path) =>
        !HttpMethods.IsGet(method) && Resources.Contains(path.Split('/')[1]) && !path.EndsWith("/validate", StringComparison.Ordinal) && !Outside.Contains($"{method} {path}");

    /// <summary>The operation is carried out, with the checks of who may do it, under the lock.</summary>
    public static TBuilder HoldsContentLock<TBuilder>(this TBuilder operation) where TBuilder : IEndpointConventionBuilder => operation.AddEndpointFilter(async (context, next) =>
        await context.HttpContext.RequestServices.GetRequiredService<ContentLock>().HoldAsync(() => next(context).AsTask()));
}
