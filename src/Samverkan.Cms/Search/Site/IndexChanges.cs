using Samverkan.Cms.Published;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Cms.Core.Sync;

namespace Samverkan.Cms.Search.Site;

/// <summary>Tells the indexes what has changed. What visitors may no longer see is taken out here and now; the rest follows within a moment.</summary>
internal sealed class IndexChanges(SiteIndexes indexes, SiteIndexing indexing, SitePages pages, Referrers referrers, TypedPages typed, ShownWords words) :
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

    /// <summary>Nothing is read in another language's stead, and no index says what a language is called: one that was changed is as it was.</summary>
    public void Handle(LanguageCacheRefresherNotification notification)
    {
        if (notification.MessageObject is not LanguageCacheRefresher.JsonPayload[] changes) indexing.EverythingChanged();
        else foreach (LanguageCacheRefresher.JsonPayload change in changes) Handle(change);
    }

    public void Handle(ContentTypeCacheRefresherNotification notification)
    {
        if (notification.MessageObject is not ContentTypeCacheRefresher.JsonPayload[] changes) indexing.EverythingChanged();
        else foreach (ContentTypeCacheRefresher.JsonPayload change in changes.Where(TypeChanges.ChangesContent)) Handle(change);
    }

    public void Handle(PublicAccessCacheRefresherNotification notification) => indexing.EverythingChanged();

    private static bool IsSeen(ElementCacheRefresher.JsonPayload change) =>
        change.PublishedCultures is { Length: > 0 } || change.UnpublishedCultures is { Length: > 0 } || change.ChangeTypes != TreeChangeTypes.RefreshNode;

    /// <summary>Those that show one of these media or elements.</summary>
    private void PagesChanged(IEnumerable<Guid> shown)
    {
        foreach (Guid page in referrers.PagesOf(shown)) indexing.PageChanged(page);
    }

    /// <summary>A new one is not always told from one that was changed. One that is removed may come again, without the texts that it had.</summary>
    private void Handle(LanguageCacheRefresher.JsonPayload change)
    {
        if (change.ChangeType is LanguageCacheRefresher.JsonPayload.LanguageChangeType.Remove) indexing.BuildAnew(change.IsoCode);
        else indexing.LanguageChanged(change.IsoCode);
    }

    private void Handle(ContentTypeCacheRefresher.JsonPayload change)
    {
        if (PagesOf(change) is not { } all) indexing.EverythingChanged();
        else foreach (Guid page in all) indexing.PageChanged(page);
    }

    private IEnumerable<Guid>? PagesOf(ContentTypeCacheRefresher.JsonPayload change) => change.ItemType switch
    {
        nameof(IContentType) => change.IsElement ? typed.OfElementType(change.Id) : typed.OfDocumentType(change.Id),
        nameof(IMediaType) => typed.OfMediaType(change.Id),
        _ => [], // members are on no page
    };

    private void Handle(ContentCacheRefresher.JsonPayload change)
    {
        if (change.Blueprint || change.Key is not { } key)
        {
            if (!change.Blueprint) indexing.EverythingChanged();
            return;
        }

        indexes.RemoveBranch(key, culture => pages.Find(key, culture) is not null);
        if (change.ChangeTypes.HasType(TreeChangeTypes.RefreshAll)) indexing.EverythingChanged();
        else if (change.ChangeTypes.HasType(TreeChangeTypes.RefreshBranch)) foreach (Guid below in pages.Branch(key)) indexing.PageChanged(below);
        else indexing.PageChanged(key);
    }
}
