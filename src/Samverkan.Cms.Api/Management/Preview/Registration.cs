using Microsoft.AspNetCore.Authorization;
using OpenIddict.Validation.AspNetCore;
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

    /// <summary>The client sends no token here: the preview's own cookie says who it is. That is read before a WebSocket is opened: then it is too late.</summary>
    public static void MapPreviewHub(this IEndpointRouteBuilder routes) => routes.MapHub<PreviewHub>(PreviewHub.Path)
        .RequireAuthorization(viewer => viewer.AddAuthenticationSchemes(OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme).RequireAssertion(IsViewerAsync));

    private static async Task<bool> IsViewerAsync(AuthorizationHandlerContext context) =>
        context.Resource is HttpContext http && await http.RequestServices.GetRequiredService<PreviewSession>().ViewerAsync(http) is not null;
}
