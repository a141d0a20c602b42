using System.Globalization;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Samverkan.Cms.Relations;

/// <summary>Remembers where an item in the bin came from: a relation from its parent to it, for all that went along. It goes when the item comes back.</summary>
public sealed class RelateOnTrash(IRelationService relations, IEntityService entities) :
    INotificationHandler<ContentMovedToRecycleBinNotification>, INotificationHandler<ContentMovedNotification>,
    INotificationHandler<MediaMovedToRecycleBinNotification>, INotificationHandler<MediaMovedNotification>,
    INotificationHandler<ElementMovedToRecycleBinNotification>, INotificationHandler<ElementMovedNotification>,
    INotificationHandler<EntityContainerMovedToRecycleBinNotification>, INotificationHandler<EntityContainerMovedNotification>
{
    private const string Documents = Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteAlias;
    private const string Media = Constants.Conventions.RelationTypes.RelateParentMediaFolderOnDeleteAlias;

    private const string Elements = Constants.Conventions.RelationTypes.RelateParentElementContainerOnElementDeleteAlias;
    private const string Folders = Constants.Conventions.RelationTypes.RelateParentElementContainerOnContainerDeleteAlias;

    public void Handle(ContentMovedToRecycleBinNotification notification) => Relate(notification.MoveInfoCollection.Select(m => (m.Entity.Id, m.OriginalPath)), Documents);

    public void Handle(MediaMovedToRecycleBinNotification notification) => Relate(notification.MoveInfoCollection.Select(m => (m.Entity.Id, m.OriginalPath)), Media);

    public void Handle(ContentMovedNotification notification) => Forget(notification.MoveInfoCollection.Select(m => (m.Entity.Id, m.OriginalPath)), Constants.System.RecycleBinContentString, Documents);

    public void Handle(MediaMovedNotification notification) => Forget(notification.MoveInfoCollection.Select(m => (m.Entity.Id, m.OriginalPath)), Constants.System.RecycleBinMediaString, Media);

    public void Handle(ElementMovedToRecycleBinNotification notification) => Relate(notification.MoveInfoCollection.Select(m => (m.Entity.Id, m.OriginalPath)), Elements);

    public void Handle(EntityContainerMovedToRecycleBinNotification notification) => Relate(notification.MoveInfoCollection.Select(m => (m.Entity.Id, m.OriginalPath)), Folders);

    public void Handle(ElementMovedNotification notification) => Forget(notification.MoveInfoCollection.Select(m => (m.Entity.Id, m.OriginalPath)), Constants.System.RecycleBinElementString, Elements);

    public void Handle(EntityContainerMovedNotification notification) => Forget(notification.MoveInfoCollection.Select(m => (m.Entity.Id, m.OriginalPath)), Constants.System.RecycleBinElementString, Folders);

    private void Relate(IEnumerable<(int Id, string OriginalPath)> moved, string alias)
    {
        if (relations.GetRelationTypeByAlias(alias) is not { } type) return;
        foreach ((int id, string path) in moved)
        {
            int parent = ParentIn(path);
            if (parent != Constants.System.Root && !entities.Exists(parent)) continue;
            if (!relations.AreRelated(parent, id, alias)) relations.Relate(parent, id, type);
        }
    }

    private void Forget(IEnumerable<(int Id, string OriginalPath)> moved, string bin, string alias)
    {
        foreach ((int id, _) in moved.Where(m => m.OriginalPath.Split(',').Contains(bin)))
        {
            foreach (IRelation relation in relations.GetByChildId(id, alias).ToArray()) relations.Delete(relation);
        }
    }

    private static int ParentIn(string path) => path.Split(',') is [.., { } parent, _] ? int.Parse(parent, CultureInfo.InvariantCulture) : Constants.System.Root;
}
