using Samverkan.Cms.Api.Backoffice.Bundle;
using Samverkan.Cms.Api.Backoffice.Serving;

namespace Samverkan.Cms.Api.Backoffice;

/// <summary>Answers <c>/umbraco/backoffice/**</c> from the bundle: what is not in its manifest does not exist.</summary>
internal sealed class BackofficeFiles(RequestDelegate next, BackofficeBundle bundle)
{
    private const string Always = "public, max-age=31536000, immutable", AskAgain = "no-cache";

    public static readonly PathString Root = CmsApi.Root + "/backoffice";

    public Task InvokeAsync(HttpContext http)
    {
        if (!http.Request.Path.StartsWithSegments(Root, out PathString path) || !path.HasValue) return next(http);
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method)) return Refuse(http, StatusCodes.Status405MethodNotAllowed);
        return bundle.Find(path.Value[1..]) is { } file ? SendAsync(http, path.Value[1..], file) : Refuse(http, StatusCodes.Status404NotFound);
    }

    private Task SendAsync(HttpContext http, string name, BundledFile file)
    {
        bool brotli = file.Brotli && AcceptedEncoding.HasBrotli(http.Request);
        ReadyMade answer = new(brotli ? bundle.Stored(file) : bundle.Unpacked(file), ContentTypes.Of(name), brotli ? $"\"{file.Hash}-br\"" : $"\"{file.Hash}\"")
        {
            CacheControl = file.Immutable ? Always : AskAgain,
            Encoding = brotli ? "br" : null,
            Varies = file.Brotli,
        };
        return answer.SendAsync(http);
    }

    private static Task Refuse(HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        http.Response.Headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }
}
