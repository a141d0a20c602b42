using Microsoft.AspNetCore.ResponseCompression;
using Samverkan.Web.Feeds;

namespace Samverkan.Web.Delivery;

/// <summary>Whole pages are kept, compressed, until something that pages are made of changes, and sent again before anything else is asked.</summary>
internal static class PageCache
{
    public static IServiceCollection AddPageCache(this IServiceCollection services) => services
        .AddSingleton<KeptPages>()
        .AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, .. FeedFormat.All.Select(format => format.ContentType)];
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        })
        .AddPageEviction();

    /// <summary>Sends what is kept. First of all: a kept page carries every header that its first answer had.</summary>
    public static void UseKeptPages(this WebApplication app)
    {
        KeptPages pages = app.Services.GetRequiredService<KeptPages>();
        app.Use((http, next) => pages.Find(http.Request) is { } kept ? SendAsync(kept, http, next) : next(http));
    }

    /// <summary>Around the endpoint of pages: what it answers is compressed and kept, if it may be. Many who ask for one page wait for one rendering.</summary>
    public static void UsePageKeeping(this WebApplication app)
    {
        KeptPages pages = app.Services.GetRequiredService<KeptPages>();
        app.Use((http, next) =>
        {
            http.Request.Headers.AcceptEncoding = PageKey.EncodingOf(http.Request); // one form an encoding, not one for each way in which browsers list theirs
            return MayBeKept(http) ? KeepAsync(pages, http, next) : next(http);
        });
        app.UseResponseCompression();
    }

    private static bool MayBeKept(HttpContext http) =>
        HttpMethods.IsGet(http.Request.Method) && http.GetEndpoint()?.Metadata.GetMetadata<PageMetadata>() is not null && PageKey.MayBeShared(http.Request);

    /// <summary>A page that turned out not to be one to keep is made for each who asks.</summary>
    private static async Task SendAsync(Task<KeptPage?> kept, HttpContext http, RequestDelegate next)
    {
        if (await kept is { } page) await page.SendAsync(http);
        else await next(http);
    }

    private static async Task KeepAsync(KeptPages pages, HttpContext http, RequestDelegate next)
    {
        using KeptPages.Place? place = pages.Reserve(http.Request);
        if (place is null && pages.Find(http.Request) is { } others)
        {
            await SendAsync(others, http, next);
            return;
        }

        Stream answer = http.Response.Body;
        using MemoryStream body = new();
        http.Response.Body = body;
        try { await next(http); }
        finally { http.Response.Body = answer; }
        http.Response.ContentLength = body.Length;
        if (KeptPage.Of(http.Response, body) is { } page) place?.Keep(page);
        if (NotModified.Became(http)) return;
        await answer.WriteAsync(body.GetBuffer().AsMemory(0, (int)body.Length), http.RequestAborted);
    }
}

/// <summary>Marks the endpoint of pages.</summary>
internal sealed class PageMetadata
{
    public static readonly PageMetadata Instance = new();
}
