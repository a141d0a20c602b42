using Microsoft.AspNetCore.SignalR;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Changes;

namespace Samverkan.Cms.Api.Management.Preview;

/// <summary>Previews that are open hear that a document was saved, and show it anew.</summary>
public sealed class PreviewHub : Hub<IPreviewClient>
{
    public const string Path = $"{CmsApi.Root}/PreviewHub";
}

/// <summary>What the client's preview frame understands.</summary>
public interface IPreviewClient
{
    Task refreshed(Guid key); // the client's name for it
}

internal sealed class PreviewRefreshing(IHubContext<PreviewHub, IPreviewClient> hub) : INotificationAsyncHandler<ContentCacheRefresherNotification>
{
    public async Task HandleAsync(ContentCacheRefresherNotification notification, CancellationToken cancellationToken)
    {
        if (notification.MessageObject is not ContentCacheRefresher.JsonPayload[] changes) return;
        foreach (Guid key in changes.Where(c => !c.ChangeTypes.HasFlag(TreeChangeTypes.Remove)).Select(c => c.Key).OfType<Guid>()) await hub.Clients.All.refreshed(key);
    }
}
