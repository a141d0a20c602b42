using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Samverkan.Content.Approvals;

public static class Registration
{
    public static IServiceCollection AddApprovals(this IServiceCollection services) => services
        .AddSingleton<ApprovalStore>()
        .AddSingleton<ApprovalRules>()
        .AddSingleton<ApprovalHistory>()
        .AddSingleton<ApprovalLists>()
        .AddSingleton<ApprovalWorkflow>()
        .AddTransient<INotificationHandler<ContentPublishedNotification>, ApprovalChanges>()
        .AddTransient<INotificationHandler<ContentMovedToRecycleBinNotification>, ApprovalChanges>()
        .AddTransient<INotificationHandler<ContentDeletedNotification>, ApprovalChanges>()
        .AddTransient<INotificationAsyncHandler<ContentPublishingNotification>, PublishingRights>()
        .AddTransient<INotificationAsyncHandler<ContentUnpublishingNotification>, PublishingRights>()
        .AddTransient<INotificationAsyncHandler<ContentSavingNotification>, PublishingRights>()
        .AddTransient<INotificationAsyncHandler<ContentRollingBackNotification>, PublishingRights>();
}
