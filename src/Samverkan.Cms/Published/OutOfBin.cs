using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Navigation;

namespace Samverkan.Cms.Published;

/// <summary>
/// What lies in the bin within something else, and is taken out of it alone, keeps its parent there in Core's navigation. When that is restored below it, the navigation goes
/// round in a circle, and whoever asks it for descendants ends the program. It is built anew instead.
/// </summary>
public sealed class OutOfBin(IDocumentNavigationManagementService documents, IMediaNavigationManagementService media) : INotificationHandler<ContentMovedNotification>, INotificationHandler<MediaMovedNotification>
{
    private const int DepthOfBin = 2;

    public void Handle(ContentMovedNotification notification)
    {
        if (notification.MoveInfoCollection.Any(IsFromWithin)) Rebuild(documents, documents);
    }

    public void Handle(MediaMovedNotification notification)
    {
        if (notification.MoveInfoCollection.Any(IsFromWithin)) Rebuild(media, media);
    }

    private static bool IsFromWithin<T>(MoveEventInfo<T> move) =>
        move.OriginalPath.Split(',') is { Length: > DepthOfBin + 1 } path && path[1] is Constants.System.RecycleBinContentString or Constants.System.RecycleBinMediaString;

    private static void Rebuild(INavigationManagementService navigation, IRecycleBinNavigationManagementService bin)
    {
        navigation.RebuildAsync().GetAwaiter().GetResult(); // complete already: the repository is synchronous
        bin.RebuildBinAsync().GetAwaiter().GetResult();
    }
}
