using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Cms.Core.Sync;

namespace Samverkan.Cms.Search.Site;

/// <summary>Tells the indexes what has changed. What visitors may no longer see is taken out here and now; the rest follows within a moment.</summary>
internal sealed class IndexChanges(SiteIndexes indexes, SiteIndexing indexing, SitePages pages) :
    INotificationHandler<ContentCacheRefresherNotification>, INotificationHandler<ElementCacheRefresherNotification>, INotificationHandler<MediaCacheRefresherNotification>,
    INotificationHandler<DictionaryCacheRefresherNotification>, INotificationHandler<LanguageCacheRefresherNotification>, INotificationHandler<ContentTypeCacheRefresherNotification>,
    INotificationHandler<PublicAccessCacheRefresherNotification>
{
    public void Handle(ContentCacheRefresherNotification notification)
    {
        if (notification.MessageType != MessageType.RefreshByPayload || notification.MessageObject is not ContentCacheRefresher.JsonPayload[] changes)
        {
            indexing.EverythingChanged();
            return;
        }

        foreach (ContentCacheRefresher.JsonPayload change in changes) Handle(change);
    }

    public void Handle(ElementCacheRefresherNotification notification) => indexing.EverythingChanged();

    public void Handle(MediaCacheRefresherNotification notification) => indexing.EverythingChanged();

    public void Handle(DictionaryCacheRefresherNotification notification) => indexing.EverythingChanged();

    public void Handle(LanguageCacheRefresherNotification notification) => indexing.EverythingChanged();

    public void Handle(ContentTypeCacheRefresherNotification notification) => indexing.EverythingChanged();

    public void Handle(PublicAccessCacheRefresherNotification notification) => indexing.EverythingChanged();

    private void Handle(ContentCacheRefresher.JsonPayload change)
    {
        if (change.Blueprint || change.Key is not { } key)
        {
            if (!change.Blueprint) indexing.EverythingChanged();
            return;
        }

        indexes.RemoveBranch(key, culture => pages.Find(key, culture) is not null);
        if (change.ChangeTypes.HasType(TreeChangeTypes.RefreshAll)) indexing.EverythingChanged();
        else if (change.ChangeTypes.HasType(TreeChangeTypes.RefreshBranch)) foreach (Guid below in pages.Branch(key)) indexing.Changed(below);
        else indexing.Changed(key);
    }
}
