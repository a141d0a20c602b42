using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Samverkan.Cms.Api.Management.Preview;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Samverkan.Web.Delivery;

/// <summary>
/// Whole pages are kept, compressed, until something that pages are made of changes. A page varies by host, path, the few query keys that pages read,
/// and the encoding that the browser takes. Whoever has opened a preview gets nothing from here and leaves nothing.
/// </summary>
internal static class PageCache
{
    public const string PolicyName = "pages";

    public const string Tag = "pages";

    public static IServiceCollection AddPageCache(this IServiceCollection services) => services
        .AddOutputCache(options =>
        {
            options.SizeLimit = 64 * 1024 * 1024;
            options.AddPolicy(PolicyName, policy => policy
                .With(page => !page.HttpContext.RequestServices.GetRequiredService<PreviewSession>().IsOpen(page.HttpContext))
                .Tag(Tag).Expire(TimeSpan.FromHours(24)).SetVaryByHost(true).SetVaryByQuery([.. RequestQuery.Names]).SetVaryByHeader("Accept-Encoding"));
        })
        .AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        })
        .AddSingleton<PageEviction>()
        .EvictOn<ContentCacheRefresherNotification>().EvictOn<MediaCacheRefresherNotification>().EvictOn<DictionaryCacheRefresherNotification>()
        .EvictOn<DomainCacheRefresherNotification>().EvictOn<LanguageCacheRefresherNotification>().EvictOn<ContentTypeCacheRefresherNotification>()
        .EvictOn<DataTypeCacheRefresherNotification>().EvictOn<TemplateCacheRefresherNotification>();

    /// <summary>One cached form an encoding, not one for each way in which browsers list theirs.</summary>
    public static void UsePageCache(this WebApplication app)
    {
        app.Use((http, next) =>
        {
            string accepted = http.Request.Headers.AcceptEncoding.ToString();
            http.Request.Headers.AcceptEncoding = accepted.Contains("br", StringComparison.OrdinalIgnoreCase) ? "br" : accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? "gzip" : "";
            return next(http);
        });
        app.UseOutputCache();
        app.UseResponseCompression();
    }

    private static IServiceCollection EvictOn<T>(this IServiceCollection services) where T : INotification =>
        services.AddTransient<INotificationAsyncHandler<T>, EvictionHandler<T>>();
}

/// <summary>Empties the page cache.</summary>
internal sealed class PageEviction(IOutputCacheStore store)
{
    public ValueTask EvictAsync(CancellationToken stop) => store.EvictByTagAsync(PageCache.Tag, stop);
}

internal sealed class EvictionHandler<T>(PageEviction eviction) : INotificationAsyncHandler<T> where T : INotification
{
    public Task HandleAsync(T notification, CancellationToken cancellationToken) => eviction.EvictAsync(cancellationToken).AsTask();
}
