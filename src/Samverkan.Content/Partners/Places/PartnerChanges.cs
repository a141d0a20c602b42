using Samverkan.Content.Model;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Samverkan.Content.Partners.Places;

/// <summary>Follows what happens to partners' pages.</summary>
public sealed class PartnerChanges(PartnerPlaces places) :
    INotificationAsyncHandler<UmbracoApplicationStartedNotification>,
    INotificationAsyncHandler<ContentSavedNotification>,
    INotificationAsyncHandler<ContentPublishedNotification>,
    INotificationAsyncHandler<ContentMovedToRecycleBinNotification>,
    INotificationAsyncHandler<ContentMovedNotification>,
    INotificationAsyncHandler<ContentDeletedNotification>
{
    public Task HandleAsync(UmbracoApplicationStartedNotification notification, CancellationToken stop) => places.EnsureAllAsync();

    public Task HandleAsync(ContentSavedNotification notification, CancellationToken stop) => EnsureAsync(notification.SavedEntities);

    public Task HandleAsync(ContentPublishedNotification notification, CancellationToken stop) => EnsureAsync(notification.PublishedEntities);

    public Task HandleAsync(ContentMovedToRecycleBinNotification notification, CancellationToken stop) => EnsureAsync(notification.MoveInfoCollection.Select(move => move.Entity));

    public Task HandleAsync(ContentMovedNotification notification, CancellationToken stop) => EnsureAsync(notification.MoveInfoCollection.Select(move => move.Entity));

    public async Task HandleAsync(ContentDeletedNotification notification, CancellationToken stop)
    {
        foreach (var page in notification.DeletedEntities.Where(IsPartner)) await places.DeleteAsync(page);
    }

    private async Task EnsureAsync(IEnumerable<IContent> changed)
    {
        foreach (var page in changed.Where(IsPartner)) await places.EnsureAsync(page);
    }

    private static bool IsPartner(IContent content) => content.ContentType.Alias == Aliases.Of<Partner>();
}
