using System.IO.Compression;
using System.Text;
using Microsoft.Net.Http.Headers;
using Samverkan.Cms.Api.Backoffice.Serving;

namespace Samverkan.Cms.Api.Backoffice.Shell;

/// <summary>Answers a view of the client with the shell, or with what is missing.</summary>
internal static class ShellEndpoint
{
    public static Task AnswerAsync(HttpContext http, ShellPage page)
    {
        if (!http.Request.Path.StartsWithSegments(CmsApi.Root, out PathString path) || !ShellPath.IsView(path)) return Refuse(http);
        string nonce = Nonce.New(), language = ShellLanguage.Of(http.Request);
        Describe(http.Response, nonce);
        if (page.Render(language, nonce) is { } shell) return SendAsync(http, shell);
        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return SendAsync(http, MissingBundlePage.Render(language));
    }

    private static Task Refuse(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static void Describe(HttpResponse response, string nonce)
    {
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.ContentSecurityPolicy = ShellPolicy.With(nonce);
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-store";
        response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        response.Headers.Vary = new([HeaderNames.AcceptLanguage, HeaderNames.AcceptEncoding]);
    }

    /// <summary>Compressed here, as the nonce makes each response another; the import map shrinks to a tenth.</summary>
    private static async Task SendAsync(HttpContext http, string html)
    {
        if (HttpMethods.IsHead(http.Request.Method)) return;
        byte[] bytes = Encoding.UTF8.GetBytes(html);
        if (!AcceptedEncoding.HasBrotli(http.Request))
        {
            await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
            return;
        }

        http.Response.Headers.ContentEncoding = "br";
        await using BrotliStream brotli = new(http.Response.Body, CompressionLevel.Fastest, leaveOpen: true);
        await brotli.WriteAsync(bytes, http.RequestAborted);
    }
}
