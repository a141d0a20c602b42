using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Routing;

namespace Samverkan.Cms.Redirects;

/// <summary>Old routes travel with the notification's state from before the change until after it.</summary>
public sealed class RedirectTracking(IRedirectTracker tracker, IOptionsMonitor<WebRoutingSettings> settings) :
    INotificationHandler<ContentPublishingNotification>, INotificationHandler<ContentPublishedNotification>,
    INotificationHandler<ContentMovingNotification>, INotificationHandler<ContentMovedNotification>
{
    private const string Key = "Samverkan.Redirects.OldRoutes";

    public void Handle(ContentPublishingNotification notification) => Remember(notification.PublishedEntities, notification, isMove: false);

    public void Handle(ContentMovingNotification notification) => Remember(notification.MoveInfoCollection.Select(m => m.Entity), notification, isMove: true);

    public void Handle(ContentPublishedNotification notification) => Redirect(notification);

    public void Handle(ContentMovedNotification notification) => Redirect(notification);

    private void Remember(IEnumerable<IContent> entities, StatefulNotification notification, bool isMove)
    {
        if (settings.CurrentValue.DisableRedirectUrlTracking) return;
        Dictionary<(int ContentId, string Culture), (Guid ContentKey, string OldRoute)> routes = [];
        foreach (IContent entity in entities) tracker.StoreOldRoute(entity, routes, isMove);
        if (routes.Count > 0) notification.State[Key] = routes;
    }

    private void Redirect(StatefulNotification notification)
    {
        if (notification.State.TryGetValue(Key, out object? routes)) tracker.CreateRedirects((Dictionary<(int ContentId, string Culture), (Guid ContentKey, string OldRoute)>)routes!);
    }
}
