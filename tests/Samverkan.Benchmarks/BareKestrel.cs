using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Samverkan.Benchmarks;

/// <summary>The least that a page can cost in this house: Kestrel, nothing else, and the page's compressed bytes in memory. See cached-page.sh.</summary>
internal static class BareKestrel
{
    /// <param name="address">Where to listen.</param>
    /// <param name="file">The answer's body, Brotli.</param>
    public static Task RunAsync(string address, string file)
    {
        byte[] page = System.IO.File.ReadAllBytes(file);
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(address);
        builder.Logging.ClearProviders();
        WebApplication app = builder.Build();
        app.Run(http =>
        {
            http.Response.ContentType = "text/html; charset=utf-8";
            http.Response.ContentLength = page.Length;
            http.Response.Headers.ContentEncoding = "br";
            return http.Response.Body.WriteAsync(page).AsTask();
        });
        return app.RunAsync();
    }
}
