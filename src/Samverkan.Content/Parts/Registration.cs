using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Samverkan.Content.Parts;

public static class Registration
{
    public static IServiceCollection AddParts(this IServiceCollection services) => services
        .AddSingleton<PartReader>()
        .AddSingleton<KnownTypes>()
        .AddSingleton<INotificationHandler<ContentTypeCacheRefresherNotification>>(provider => provider.GetRequiredService<KnownTypes>())
        .AddSingleton<INotificationHandler<DataTypeCacheRefresherNotification>>(provider => provider.GetRequiredService<KnownTypes>());
}
