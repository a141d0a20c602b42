using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Notifications;

namespace Samverkan.Cms.PropertyEditors.Files;

/// <summary>
/// Files of media in the recycle bin are renamed, so that their addresses lead nowhere (<c>Umbraco:CMS:Content:EnableMediaRecycleBinProtection</c>), and get their names
/// back with the item, whatever the setting says by then.
/// </summary>
public sealed class BinProtection(FilePaths paths, MediaFileManager media, IOptionsMonitor<ContentSettings> settings) :
    INotificationHandler<MediaMovedToRecycleBinNotification>, INotificationHandler<MediaMovedNotification>
{
    public void Handle(MediaMovedToRecycleBinNotification notification)
    {
        if (!settings.CurrentValue.EnableMediaRecycleBinProtection) return;
        media.SuffixMediaFiles(Files(notification.MoveInfoCollection).Where(media.FileSystem.FileExists), Constants.Conventions.Media.TrashedMediaSuffix);
    }

    public void Handle(MediaMovedNotification notification)
    {
        IEnumerable<MoveEventInfoBase<IMedia>> back = notification.MoveInfoCollection.Where(m => m.OriginalPath.Split(',').Contains(Constants.System.RecycleBinMediaString) && !m.Entity.Trashed);
        media.RemoveSuffixFromMediaFiles(Files(back).Select(FilePaths.InBin).Where(media.FileSystem.FileExists), Constants.Conventions.Media.TrashedMediaSuffix);
    }

    private string[] Files(IEnumerable<MoveEventInfoBase<IMedia>> moved) => [.. moved.SelectMany(m => paths.Of(m.Entity)).Select(file => file.Path)];
}
