using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Samverkan.Cms.Api.Management.Preview;

internal static class Registration
{
    public static IServiceCollection AddPreview(this IServiceCollection services)
    {
        services.AddSignalR();
        return services
            .AddSingleton<PreviewSession>()
            .AddSingleton<IPreviewService>(s => s.GetRequiredService<PreviewSession>())
            .AddTransient<INotificationAsyncHandler<ContentCacheRefresherNotification>, PreviewRefreshing>();
    }

    public static void MapPreviewHub(this IEndpointRouteBuilder routes) => routes.MapHub<PreviewHub>(PreviewHub.Path);
}
