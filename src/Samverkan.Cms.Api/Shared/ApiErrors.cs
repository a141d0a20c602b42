using System.Text.Json;
using Microsoft.Extensions.Logging;
using Samverkan.Cms.Persistence.Contents;
using Samverkan.Cms.Persistence.Languages;
using Samverkan.Cms.Persistence.Scopes;

namespace Samverkan.Cms.Api.Shared;

/// <summary>What breaks under the API is told as a problem document: what a caller did wrong by its cause, anything else without its inside.</summary>
internal static class ApiErrors
{
    public static void UseApiErrors(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        try
        {
            await next(http);
        }
        catch (Exception failure) when (!http.Response.HasStarted && failure is not OperationCanceledException)
        {
            http.Response.Clear();
            await Answer(http, failure).ExecuteAsync(http);
        }
    });

    private static IResult Answer(HttpContext http, Exception failure)
    {
        switch (failure)
        {
            case BadHttpRequestException bad:
                return Problems.Problem(bad.StatusCode, "The request cannot be read", Cause(bad));
            case UnknownLanguageException unknown:
                return Problems.BadRequest("Unknown language", unknown.Message);
            case StaleContentException stale:
                return Problems.Conflict("Changed meanwhile", stale.Message);
        }

        http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ApiErrors)).LogError(failure, "{Method} {Path} failed", http.Request.Method, http.Request.Path.Value);
        return failure is WriteLockTimeoutException
            ? Problems.Problem(StatusCodes.Status503ServiceUnavailable, "Busy", "Somebody else is changing so much at once that this had to wait for too long. Nothing was changed: try again in a moment.")
            : Problems.Problem(StatusCodes.Status500InternalServerError, "Something went wrong on the server", "The operation was undone. The log says why; try again, and tell whoever runs the site if it happens twice.");
    }

    private static string Cause(BadHttpRequestException bad) => bad.InnerException is JsonException json ? json.Message : bad.Message;
}
