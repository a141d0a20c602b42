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
    public static Task RunAsync(string address, string file) => Answering(address, file, "text/html; charset=utf-8", "br").RunAsync();

    /// <param name="file">The answer's body, JSON as it is.</param>
    public static async Task ServeAsync(string file)
    {
        await using WebApplication app = Answering("http://127.0.0.1:0", file, "application/json; charset=utf-8", encoding: null);
        await app.StartAsync();
        await Http.PinnedProcess.ServeAsync(app.Urls.Single());
    }

    private static WebApplication Answering(string address, string file, string type, string? encoding)
    {
        byte[] page = System.IO.File.ReadAllBytes(file);
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(address);
        builder.Logging.ClearProviders();
        WebApplication app = builder.Build();
        app.Run(http =>
        {
            http.Response.ContentType = type;
            http.Response.ContentLength = page.Length;
            if (encoding is not null) http.Response.Headers.ContentEncoding = encoding;
            return http.Response.Body.WriteAsync(page).AsTask();
        });
        return app;
    }
}
