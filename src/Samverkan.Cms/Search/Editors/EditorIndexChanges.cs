using Samverkan.Cms.Persistence.Entities;
using Samverkan.Cms.Published;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Changes;

namespace Samverkan.Cms.Search.Editors;

/// <summary>Tells the editors' index what has changed: after it is stored, and before whoever changed it is answered.</summary>
internal sealed class EditorIndexChanges(EditorIndexing indexing, SearchedNodeRepository nodes, ICoreScopeProvider scopes) :
    INotificationHandler<ContentCacheRefresherNotification>, INotificationHandler<MediaCacheRefresherNotification>, INotificationHandler<ElementCacheRefresherNotification>,
    INotificationHandler<ElementContainerCacheRefresherNotification>, INotificationHandler<ContentTypeCacheRefresherNotification>, INotificationHandler<LanguageCacheRefresherNotification>
{
    public void Handle(ContentCacheRefresherNotification notification) =>
        Handle<ContentCacheRefresher.JsonPayload>(notification, change => Changed(change.Id, change.ChangeTypes), change => !change.Blueprint);

    public void Handle(MediaCacheRefresherNotification notification) => Handle<MediaCacheRefresher.JsonPayload>(notification, change => Changed(change.Id, change.ChangeTypes));

    public void Handle(ElementCacheRefresherNotification notification) => Handle<ElementCacheRefresher.JsonPayload>(notification, change => Changed(change.Id, change.ChangeTypes));

    /// <summary>A folder is not found itself; it may have taken elements elsewhere.</summary>
    public void Handle(ElementContainerCacheRefresherNotification notification) => Handle<ElementContainerCacheRefresher.JsonPayload>(notification, change => indexing.Changed(new(change.Id, Branch: true)));

    /// <summary>Properties may be gone, and with them what was written there.</summary>
    public void Handle(ContentTypeCacheRefresherNotification notification) => Handle<ContentTypeCacheRefresher.JsonPayload>(notification, change =>
    {
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        foreach (int id in nodes.OfType(change.Id)) indexing.Changed(new(id, Branch: false));
    }, TypeChanges.ChangesContent);

    public void Handle(LanguageCacheRefresherNotification notification) => Handle<LanguageCacheRefresher.JsonPayload>(
        notification, _ => indexing.EverythingChanged(), change => change.ChangeType is LanguageCacheRefresher.JsonPayload.LanguageChangeType.Remove);

    private void Handle<T>(CacheRefresherNotification notification, Action<T> tell, Func<T, bool>? matters = null)
    {
        if (notification.MessageObject is not T[] changes) indexing.EverythingChanged();
        else foreach (T change in changes.Where(change => matters?.Invoke(change) != false)) tell(change);
    }

    private void Changed(int id, TreeChangeTypes changes)
    {
        if (changes.HasType(TreeChangeTypes.RefreshAll)) indexing.EverythingChanged();
        else indexing.Changed(new(id, Branch: changes.HasTypesAny(TreeChangeTypes.RefreshBranch | TreeChangeTypes.Remove)));
    }
}
