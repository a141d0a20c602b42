using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Notifications;

namespace Samverkan.Cms.PropertyEditors.Files;

/// <summary>The files of media and documents go with them; Core sends this after the commit, emptying the bin included.</summary>
public sealed class FileDeletion(FilePaths paths, MediaFileManager media) : INotificationHandler<MediaDeletedNotification>, INotificationHandler<ContentDeletedNotification>
{
    public void Handle(MediaDeletedNotification notification) => Delete(notification.DeletedEntities);

    public void Handle(ContentDeletedNotification notification) => Delete(notification.DeletedEntities);

    private void Delete(IEnumerable<IContentBase> items) => media.DeleteMediaFiles(items.SelectMany(paths.Of));
}
