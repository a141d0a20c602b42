using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace Samverkan.Content.Approvals;

/// <summary>A request ends when what it asks for is published by whatever way, and when its document goes into the bin or for good.</summary>
public sealed class ApprovalChanges(ApprovalStore store, IContentService contents, ICoreScopeProvider scopes) :
    INotificationHandler<ContentPublishedNotification>,
    INotificationHandler<ContentMovedToRecycleBinNotification>,
    INotificationHandler<ContentDeletedNotification>
{
    public void Handle(ContentPublishedNotification notification)
    {
        foreach (var document in notification.PublishedEntities.Where(Has)) Renew(document.Key);
    }

    public void Handle(ContentMovedToRecycleBinNotification notification)
    {
        foreach (var move in notification.MoveInfoCollection.Where(move => Has(move.Entity))) store.Remove(move.Entity.Key);
    }

    public void Handle(ContentDeletedNotification notification)
    {
        foreach (var document in notification.DeletedEntities.Where(Has)) store.Remove(document.Key);
    }

    /// <summary>Asked first without the lock: most documents have none.</summary>
    private bool Has(IContent document) => store.Find(document.Key) is not null;

    /// <summary>What is published of it need not wait any more.</summary>
    private void Renew(Guid key)
    {
        using var scope = scopes.CreateCoreScope();
        ApprovalStore.Lock(scope);
        if (contents.GetById(key) is { } document && store.Find(key) is { } request)
        {
            if (!WaitingText.IsThere(document, request.Cultures)) store.Remove(key);
            else if (WaitingText.In(document, request.Cultures) is { Count: > 0 } left && left.Count < request.Cultures.Count) store.Save(For(left, request, document));
        }

        scope.Complete();
    }

    /// <summary>What was written since it was sent still shows, by an edition that fits nothing.</summary>
    private static ApprovalRequest For(IReadOnlyList<string> left, ApprovalRequest request, IContent document) =>
        request with { Cultures = left, Edition = Edition.Of(document, request.Cultures) == request.Edition ? Edition.Of(document, left) : request.Edition };
}
