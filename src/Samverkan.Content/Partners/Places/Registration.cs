using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Samverkan.Content.Partners.Places;

public static class Registration
{
    public static IServiceCollection AddPartnerPlaces(this IServiceCollection services) => services
        .AddSingleton<PartnerFolders>()
        .AddSingleton<PartnerGroups>()
        .AddSingleton<LeadEditors>()
        .AddSingleton<PartnerPlaces>()
        .AddTransient<INotificationAsyncHandler<UmbracoApplicationStartedNotification>, PartnerChanges>()
        .AddTransient<INotificationAsyncHandler<ContentSavedNotification>, PartnerChanges>()
        .AddTransient<INotificationAsyncHandler<ContentPublishedNotification>, PartnerChanges>()
        .AddTransient<INotificationAsyncHandler<ContentMovedToRecycleBinNotification>, PartnerChanges>()
        .AddTransient<INotificationAsyncHandler<ContentMovedNotification>, PartnerChanges>()
        .AddTransient<INotificationAsyncHandler<ContentDeletedNotification>, PartnerChanges>()
        .AddTransient<INotificationHandler<ContentMovingNotification>, NewsFolderStays>()
        .AddTransient<INotificationHandler<ContentMovingToRecycleBinNotification>, NewsFolderStays>();

    /// <summary>In Development only.</summary>
    public static IServiceCollection AddExampleUsers(this IServiceCollection services) => services.AddTransient<INotificationAsyncHandler<UmbracoApplicationStartedNotification>, ExampleUsers>();
}
