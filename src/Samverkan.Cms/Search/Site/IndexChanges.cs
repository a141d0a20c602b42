using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Cms.Core.Sync;

namespace Samverkan.Cms.Search.Site;

/// <summary>Tells the indexes what has changed. What visitors may no longer see is taken out here and now; the rest follows within a moment.</summary>
internal sealed class IndexChanges(SiteIndexes indexes, SiteIndexing indexing, SitePages pages, Referrers referrers, ShownWords words) :
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

    public void Handle(ElementCacheRefresherNotification notification)
    {
        if (notification.MessageObject is not ElementCacheRefresher.JsonPayload[] changes || changes.Any(change => change.ChangeTypes.HasType(TreeChangeTypes.RefreshAll))) indexing.EverythingChanged();
        else PagesChanged(changes.Where(IsSeen).Select(change => change.Key));
    }

    public void Handle(MediaCacheRefresherNotification notification)
    {
        if (notification.MessageObject is not MediaCacheRefresher.JsonPayload[] changes || changes.Any(change => change.Key is null || change.ChangeTypes.HasType(TreeChangeTypes.RefreshAll))) indexing.EverythingChanged();
        else PagesChanged(changes.Select(change => change.Key).OfType<Guid>());
    }

    public void Handle(DictionaryCacheRefresherNotification notification)
    {
        if (notification.MessageObject is not int id || words.MayShow(id)) indexing.EverythingChanged();
    }

    public void Handle(LanguageCacheRefresherNotification notification) => indexing.EverythingChanged();

    public void Handle(ContentTypeCacheRefresherNotification notification)
    {
        if (notification.MessageObject is not ContentTypeCacheRefresher.JsonPayload[] changes) indexing.EverythingChanged();
        else foreach (ContentTypeCacheRefresher.JsonPayload change in changes.Where(ChangesContent)) Handle(change);
    }

    public void Handle(PublicAccessCacheRefresherNotification notification) => indexing.EverythingChanged();

    private static bool IsSeen(ElementCacheRefresher.JsonPayload change) =>
        change.PublishedCultures is { Length: > 0 } || change.UnpublishedCultures is { Length: > 0 } || change.ChangeTypes != TreeChangeTypes.RefreshNode;

    /// <summary>A new type has no pages, and nobody searches for its name or icon.</summary>
    private static bool ChangesContent(ContentTypeCacheRefresher.JsonPayload change) => (change.ChangeTypes & ~(ContentTypeChangeTypes.Create | ContentTypeChangeTypes.RefreshOther)) != ContentTypeChangeTypes.None;

    /// <summary>Those that show one of these media or elements.</summary>
    private void PagesChanged(IEnumerable<Guid> shown)
    {
        foreach (Guid page in referrers.PagesOf(shown)) indexing.Changed(page);
    }

    private void Handle(ContentTypeCacheRefresher.JsonPayload change)
    {
        if (change.ItemType != nameof(IContentType) || change.IsElement) indexing.EverythingChanged(); // on which pages it is, is not known
        else foreach (Guid page in pages.OfType(change.Id)) indexing.Changed(page);
    }

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
