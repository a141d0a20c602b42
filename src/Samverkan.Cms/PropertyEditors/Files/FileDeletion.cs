using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Notifications;

namespace Samverkan.Cms.PropertyEditors.Files;

/// <summary>
/// The files of media, documents and blueprints go with them; Core sends this after the commit, emptying the bin included. A document's value may name a file of
/// another one (a block that was pasted): only its own go.
/// </summary>
public sealed class FileDeletion(FilePaths paths, MediaFileManager media) :
    INotificationHandler<MediaDeletedNotification>, INotificationHandler<ContentDeletedNotification>, INotificationHandler<ContentDeletedBlueprintNotification>
{
    public void Handle(MediaDeletedNotification notification) =>
        media.DeleteMediaFiles([.. notification.DeletedEntities.SelectMany(paths.Of).SelectMany(file => new[] { file.Path, FilePaths.InBin(file.Path) }).Where(media.FileSystem.FileExists)]);

    public void Handle(ContentDeletedNotification notification) => DeleteOwn(notification.DeletedEntities);

    public void Handle(ContentDeletedBlueprintNotification notification) => DeleteOwn(notification.DeletedBlueprints);

    private void DeleteOwn(IEnumerable<IContent> documents)
    {
        foreach (IContent document in documents)
        {
            media.DeleteMediaFiles([.. paths.Of(document).Where(file => media.IsFileOwnedBy(file.Path, document.Key, file.Type.Key)).Select(file => file.Path)]);
        }
    }
}
