using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.ServerEvents;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.ServerEvents;
using Umbraco.Cms.Core.Services.Changes;
using static Umbraco.Cms.Core.Constants.ServerEvents;

namespace Samverkan.Cms.Api.Management.ServerEvents;

/// <param name="Type">Created, Updated, Deleted or Trashed.</param>
/// <param name="Key">Of the item.</param>
/// <param name="Path">Where it stands, if the kind has start nodes.</param>
internal readonly record struct Change(string Type, Guid Key, string? Path = null);

/// <summary>Core's notifications as what happened to single items.</summary>
internal static class Changes
{
    public static IEnumerable<Change> Saved<T>(IEnumerable<T> entities) where T : IEntity => entities.Select(e => new Change(SavedType(e), e.Key));

    public static IEnumerable<Change> Deleted<T>(IEnumerable<T> entities) where T : IEntity => entities.Select(e => new Change(EventType.Deleted, e.Key));

    public static IEnumerable<Change> Moved<T>(IEnumerable<MoveEventInfo<T>> moved) where T : IEntity => moved.Select(m => new Change(EventType.Updated, m.Entity.Key));

    /// <summary>Of folders the client listens to those of elements only.</summary>
    public static IEnumerable<Change> ElementFolders(IEnumerable<EntityContainer> folders, Func<IEnumerable<EntityContainer>, IEnumerable<Change>> changes) => changes(folders.Where(IsOfLibrary));

    public static bool IsOfLibrary(EntityContainer folder) => folder.ContainedObjectType == Constants.ObjectTypes.Element;

    /// <summary>What was trashed is told with the place that it was taken from.</summary>
    public static IEnumerable<Change> InTree<T>(IEnumerable<TreeChange<T>> changes) where T : IContentBase => changes
        .Where(c => c.Item is not null).Select(c => (Item: c.Item!, IsRemoved: c.ChangeTypes.HasFlag(TreeChangeTypes.Remove))) // the condition before
        .Where(c => c.IsRemoved || !c.Item.Trashed)
        .Select(c => new Change(c.IsRemoved ? EventType.Deleted : SavedType(c.Item), c.Item.Key, c.Item.Path));

    public static IEnumerable<Change> Trashed<T>(IEnumerable<MoveToRecycleBinEventInfo<T>> moved) where T : IEntity => moved.Select(m => new Change(EventType.Trashed, m.Entity.Key, m.OriginalPath));

    public static IEnumerable<Change> OfTypes<T>(IEnumerable<ContentTypeChange<T>> changes) where T : class, IContentTypeComposition => changes.Select(c => new Change(
        c.ChangeTypes.HasFlag(ContentTypeChangeTypes.Remove) ? EventType.Deleted : c.ChangeTypes.HasFlag(ContentTypeChangeTypes.Create) ? EventType.Created : EventType.Updated, c.Item.Key));

    /// <summary>What was just given its number is new.</summary>
    private static string SavedType(IEntity entity) => entity is IRememberBeingDirty saved && saved.WasPropertyDirty(nameof(IEntity.Id)) ? EventType.Created : EventType.Updated;
}

/// <summary>Tells open backoffices of one kind of notification.</summary>
internal sealed class ChangeTelling<TNotification>(IServerEventRouter router, string source, Func<TNotification, IEnumerable<Change>> changes) : INotificationAsyncHandler<TNotification> where TNotification : INotification
{
    public async Task HandleAsync(TNotification notification, CancellationToken cancellationToken)
    {
        foreach (Change change in changes(notification))
        {
            await router.RouteEventAsync(new ServerEvent { EventType = change.Type, EventSource = source, Key = change.Key }, new ServerEventRoutingContext { EntityPath = change.Path });
        }
    }
}

/// <summary>A user's own backoffice hears of a change of the user, whatever sections it has.</summary>
internal sealed class OwnChangeTelling(IServerEventRouter router) : INotificationAsyncHandler<UserSavedNotification>
{
    public async Task HandleAsync(UserSavedNotification notification, CancellationToken cancellationToken)
    {
        foreach (IUser user in notification.SavedEntities) await router.NotifyUserAsync(new ServerEvent { EventType = EventType.Updated, EventSource = EventSource.CurrentUser, Key = user.Key }, user.Key);
    }
}
