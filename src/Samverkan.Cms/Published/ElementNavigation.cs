using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Cms.Core.Services.Navigation;

namespace Samverkan.Cms.Published;

/// <summary>Core keeps the navigation of documents and media as they change, and that of the library only as it was when it was built: it is built anew when something comes, moves or goes.</summary>
public sealed class ElementNavigation(IElementNavigationManagementService management, IElementNavigationQueryService navigation) :
    INotificationHandler<ElementTreeChangeNotification>, INotificationHandler<EntityContainerSavedNotification>, INotificationHandler<EntityContainerMovedNotification>,
    INotificationHandler<EntityContainerMovedToRecycleBinNotification>, INotificationHandler<EntityContainerDeletedNotification>
{
    public void Handle(ElementTreeChangeNotification notification)
    {
        if (notification.Changes.Any(c => c.ChangeTypes != TreeChangeTypes.RefreshNode || !IsKnown(c.Item.Key))) Rebuild();
    }

    public void Handle(EntityContainerSavedNotification notification) => OfLibrary(notification.SavedEntities);

    public void Handle(EntityContainerMovedNotification notification) => OfLibrary(notification.MoveInfoCollection.Select(m => m.Entity));

    public void Handle(EntityContainerMovedToRecycleBinNotification notification) => OfLibrary(notification.MoveInfoCollection.Select(m => m.Entity));

    public void Handle(EntityContainerDeletedNotification notification) => OfLibrary(notification.DeletedEntities);

    private bool IsKnown(Guid key) => navigation.TryGetParentKey(key, out _) || navigation.TryGetParentKeyInBin(key, out _);

    private void OfLibrary(IEnumerable<EntityContainer> folders)
    {
        if (folders.Any(f => f.ContainedObjectType == Constants.ObjectTypes.Element)) Rebuild();
    }

    private void Rebuild()
    {
        management.RebuildAsync().GetAwaiter().GetResult(); // complete already: the repository is synchronous
        management.RebuildBinAsync().GetAwaiter().GetResult();
    }
}
