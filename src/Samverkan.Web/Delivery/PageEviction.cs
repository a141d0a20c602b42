using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Samverkan.Web.Delivery;

/// <summary>
/// Every page carries the menu, the partners and words of the interface, so that any change of these evicts every page. A draft changes nothing that visitors see.
/// </summary>
internal static class PageEviction
{
    public static IServiceCollection AddPageEviction(this IServiceCollection services) => services
        .AddTransient<INotificationHandler<ContentCacheRefresherNotification>, EvictionByPublishing>()
        .AddTransient<INotificationHandler<ElementCacheRefresherNotification>, EvictionByPublishing>()
        .EvictOn<MediaCacheRefresherNotification>().EvictOn<DictionaryCacheRefresherNotification>().EvictOn<DomainCacheRefresherNotification>()
        .EvictOn<LanguageCacheRefresherNotification>().EvictOn<ContentTypeCacheRefresherNotification>().EvictOn<DataTypeCacheRefresherNotification>()
        .EvictOn<TemplateCacheRefresherNotification>().EvictOn<PublicAccessCacheRefresherNotification>();

    private static IServiceCollection EvictOn<T>(this IServiceCollection services) where T : INotification =>
        services.AddTransient<INotificationHandler<T>, EvictionHandler<T>>();
}

internal sealed class EvictionHandler<T>(KeptPages pages) : INotificationHandler<T> where T : INotification
{
    public void Handle(T notification) => pages.Evict();
}

/// <summary>Comes after the engine room's own handlers: content and addresses are new.</summary>
internal sealed class EvictionByPublishing(KeptPages pages) : INotificationHandler<ContentCacheRefresherNotification>, INotificationHandler<ElementCacheRefresherNotification>
{
    public void Handle(ContentCacheRefresherNotification notification) => pages.EvictOlder();

    public void Handle(ElementCacheRefresherNotification notification) => pages.EvictOlder();
}
