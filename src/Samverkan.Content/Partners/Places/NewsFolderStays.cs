using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace Samverkan.Content.Partners.Places;

/// <summary>A partner's news folder stays below the partner's page: rights hang on it. It goes where the page goes.</summary>
public sealed class NewsFolderStays(IEntityService entities) : INotificationHandler<ContentMovingNotification>, INotificationHandler<ContentMovingToRecycleBinNotification>
{
    private static EventMessage Reason => new("Partner", "Mappen med partnerns nyheter kan inte flyttas eller tas bort för sig. Flytta eller ta bort nyheterna i den, eller partnerns sida.", EventMessageType.Error);

    public void Handle(ContentMovingNotification notification)
    {
        if (notification.MoveInfoCollection.Any(move => IsNewsFolder(move.Entity))) notification.CancelOperation(Reason);
    }

    public void Handle(ContentMovingToRecycleBinNotification notification)
    {
        if (notification.MoveInfoCollection.Any(move => IsNewsFolder(move.Entity))) notification.CancelOperation(Reason);
    }

    /// <summary>One that lies in the bin is on its way back, or out.</summary>
    private bool IsNewsFolder(IContent content) => !content.Trashed && entities.Get(content.ParentId) is { } parent && PartnerPlace.NewsOf(parent.Key) == content.Key;
}
