using Samverkan.Cms.PropertyEditors.Files;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Notifications;

namespace Samverkan.Cms.Imaging;

/// <summary>Renditions go with their media; those of media in the recycle bin are not sent to anybody, and are made again if the item comes back.</summary>
public sealed class RenditionRemoval(FilePaths paths, MediaFileManager media, RenditionFolder renditions) :
    INotificationHandler<MediaDeletedNotification>, INotificationHandler<MediaMovedToRecycleBinNotification>
{
    public void Handle(MediaDeletedNotification notification) => Remove(notification.DeletedEntities);

    public void Handle(MediaMovedToRecycleBinNotification notification) => Remove(notification.MoveInfoCollection.Select(m => m.Entity));

    private void Remove(IEnumerable<IMedia> gone)
    {
        foreach (string path in gone.SelectMany(paths.Of).Select(file => file.Path)) renditions.Forget(media.FileSystem.GetFullPath(path));
    }
}
