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
        foreach (var document in Among(notification.PublishedEntities)) Renew(document);
    }

    public void Handle(ContentMovedToRecycleBinNotification notification)
    {
        foreach (var document in Among(notification.MoveInfoCollection.Select(move => move.Entity))) store.Remove(document);
    }

    public void Handle(ContentDeletedNotification notification)
    {
        foreach (var document in Among(notification.DeletedEntities)) store.Remove(document);
    }

    /// <summary>Asked at once and without the lock: most documents have no request.</summary>
    private List<Guid> Among(IEnumerable<IContent> documents)
    {
        var requested = store.All().Select(request => request.Document).ToHashSet();
        return requested.Count == 0 ? [] : [.. documents.Select(document => document.Key).Where(requested.Contains)];
    }

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
