using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Changes;

namespace Samverkan.Cms.Published;

internal static class TypeChanges
{
    /// <summary>Whether content of the type says something else than before. A new type has none, and a name, an icon or what may stand below is no part of it.</summary>
    public static bool ChangesContent(this ContentTypeCacheRefresher.JsonPayload change) => (change.ChangeTypes & ~(ContentTypeChangeTypes.Create | ContentTypeChangeTypes.RefreshOther)) != ContentTypeChangeTypes.None;
}

/// <summary>An element type has changed. Blocks of it stand in documents, which keep what they were converted to, and are taken anew.</summary>
internal sealed class BlocksMayHaveChanged(DocumentSnapshot documents) : INotificationHandler<ContentTypeCacheRefresherNotification>
{
    public void Handle(ContentTypeCacheRefresherNotification notification)
    {
        if (notification.MessageObject is not ContentTypeCacheRefresher.JsonPayload[] changes || changes.Any(change => change.IsElement && change.ChangesContent())) documents.ClearConvertedContentCache();
    }
}
