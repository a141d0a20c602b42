using Samverkan.Cms.Api.Backoffice.Bundle;
using Samverkan.Cms.Api.Backoffice.Serving;

namespace Samverkan.Cms.Api.Backoffice.Shell;

/// <summary>The logos and the background that the client asks the Management API for. They lie in the bundle, as only the client shows them.</summary>
internal static class BackofficeGraphics
{
    public const string Address = CmsApi.Root + "/management/api/v1/security/back-office/graphics/{name}";

    public static Task AnswerAsync(HttpContext http, BackofficeBundle bundle)
    {
        string name = $"assets/graphics/{http.GetRouteValue("name")}.svg";
        if (bundle.Find(name) is { } file)
            return new ReadyMade(bundle.Unpacked(file), ContentTypes.Of(name), $"\"{file.Hash}\"") { CacheControl = "public, max-age=86400" }.SendAsync(http);
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
