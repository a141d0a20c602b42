using Microsoft.AspNetCore.SignalR;
using Samverkan.Cms.Api.Security;
using Samverkan.Cms.Api.Shared.Trees;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Security;
using static Umbraco.Cms.Core.Constants.ServerEvents;

namespace Samverkan.Cms.Api.Management.ServerEvents;

/// <summary>Who hears of an event: asked of each user as the user is now, so that a changed group counts at once and whoever was disabled is cut off.</summary>
internal sealed class ServerEventAudience(ServerEventConnections connections, IBackOfficeUserStore users, IEntityService entities, AppCaches caches)
{
    public async Task<IReadOnlyList<string>> OfAsync(Announcement announcement)
    {
        List<string> told = [];
        foreach (HubCallerContext connection in connections.All)
        {
            if (await BackOfficePrincipal.UserAsync(connection.User, users) is not { } user) connection.Abort();
            else if (IsTold(user, announcement)) told.Add(connection.ConnectionId);
        }

        return told;
    }

    private bool IsTold(IUser user, Announcement announcement) => announcement.Reach switch
    {
        Reach.OneUser => user.Key == announcement.User,
        Reach.Everybody => true,
        _ => ServerEventSources.MayHear(user, announcement.Event.EventSource) && (announcement.Path is not { } path || StartNodesOf(user, announcement.Event.EventSource).Show(path)),
    };

    private StartNodes StartNodesOf(IUser user, string source) => source switch
    {
        EventSource.Document => StartNodes.Of(user.CalculateContentStartNodeIds(entities, caches), user.GetContentStartNodePaths(entities, caches)),
        EventSource.Media => StartNodes.Of(user.CalculateMediaStartNodeIds(entities, caches), user.GetMediaStartNodePaths(entities, caches)),
        ServerEventSources.Element or ServerEventSources.ElementFolder => StartNodes.Of(user.CalculateElementStartNodeIds(entities, caches), user.GetElementStartNodePaths(entities, caches)),
        _ => StartNodes.Everywhere,
    };
}
