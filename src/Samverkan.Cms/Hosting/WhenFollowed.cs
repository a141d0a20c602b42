using Samverkan.Cms.Persistence.Users;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Samverkan.Cms.Hosting;

/// <summary>Core's handler that writes to followers, where there is one: it fetches and translates much before it asks, with every document that an import saves.</summary>
public sealed class WhenFollowed<T>(UserNotificationsHandler core, NotificationsRepository subscriptions, ICoreScopeProvider scopes) : INotificationHandler<T> where T : INotification
{
    public void Handle(T notification)
    {
        bool isFollowed;
        using (scopes.CreateCoreScope(autoComplete: true)) isFollowed = subscriptions.Any();
        if (isFollowed) ((INotificationHandler<T>)(object)core).Handle(notification); // registered for those that it takes
    }
}
