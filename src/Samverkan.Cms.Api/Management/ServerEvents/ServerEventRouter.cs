using System.Threading.Channels;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Models.ServerEvents;
using Umbraco.Cms.Core.ServerEvents;

namespace Samverkan.Cms.Api.Management.ServerEvents;

/// <summary>Brings events to those who may hear them, in their order and beside the request that caused them: nobody waits for a slow listener.</summary>
internal sealed class ServerEventRouter(IHubContext<ServerEventsHub, IServerEventHub> hub, ServerEventConnections connections, ServerEventAudience audience, ILogger<ServerEventRouter> log) : BackgroundService, IServerEventRouter
{
    private readonly Channel<Announcement> _waiting = Channel.CreateUnbounded<Announcement>(new UnboundedChannelOptions { SingleReader = true });

    public Task RouteEventAsync(ServerEvent serverEvent) => Announce(new(serverEvent, Reach.WhoeverMayRead));

    public Task RouteEventAsync(ServerEvent serverEvent, ServerEventRoutingContext context) => Announce(new(serverEvent, Reach.WhoeverMayRead, Path: context.EntityPath));

    public Task NotifyUserAsync(ServerEvent serverEvent, Guid userKey) => Announce(new(serverEvent, Reach.OneUser, User: userKey));

    public Task BroadcastEventAsync(ServerEvent serverEvent) => Announce(new(serverEvent, Reach.Everybody));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (Announcement announcement in _waiting.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                IReadOnlyList<string> told = await audience.OfAsync(announcement);
                if (told.Count > 0) await hub.Clients.Clients(told).notify(announcement.Event);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogError(failure, "Backoffices were not told that {Source} {Key} was {Event}", announcement.Event.EventSource, announcement.Event.Key, announcement.Event.EventType);
            }
        }
    }

    private Task Announce(Announcement announcement)
    {
        if (!connections.IsEmpty) _waiting.Writer.TryWrite(announcement);
        return Task.CompletedTask;
    }
}

internal enum Reach { WhoeverMayRead, OneUser, Everybody }

/// <param name="Event">What happened.</param>
/// <param name="Reach">Who is told.</param>
/// <param name="Path">Where the item stands or stood, for kinds that have start nodes.</param>
/// <param name="User">Who, when it is one.</param>
internal sealed record Announcement(ServerEvent Event, Reach Reach, string? Path = null, Guid? User = null);
