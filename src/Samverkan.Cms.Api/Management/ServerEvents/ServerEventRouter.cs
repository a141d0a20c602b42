using System.Threading.Channels;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Models.ServerEvents;
using Umbraco.Cms.Core.ServerEvents;

namespace Samverkan.Cms.Api.Management.ServerEvents;

/// <summary>Brings events to those who may hear them, in their order and beside the request that caused them: nobody waits long for a slow listener.</summary>
internal sealed class ServerEventRouter(IHubContext<ServerEventsHub, IServerEventHub> hub, ServerEventConnections connections, ServerEventAudience audience, ILogger<ServerEventRouter> log) : BackgroundService, IServerEventRouter
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);
    private readonly Channel<Func<Task>> _waiting = Channel.CreateUnbounded<Func<Task>>(new UnboundedChannelOptions { SingleReader = true });

    public Task RouteEventAsync(ServerEvent serverEvent) => Announce(new(serverEvent, Reach.WhoeverMayRead));

    public Task RouteEventAsync(ServerEvent serverEvent, ServerEventRoutingContext context) => Announce(new(serverEvent, Reach.WhoeverMayRead, Path: context.EntityPath));

    public Task NotifyUserAsync(ServerEvent serverEvent, Guid userKey) => Announce(new(serverEvent, Reach.OneUser, User: userKey));

    public Task BroadcastEventAsync(ServerEvent serverEvent) => Announce(new(serverEvent, Reach.Everybody));

    /// <summary>What was announced until now has been told, unless a listener is slow.</summary>
    public async Task ToldAsync(CancellationToken stop)
    {
        if (connections.IsEmpty) return;
        TaskCompletionSource told = new(TaskCreationOptions.RunContinuationsAsynchronously);
        if (_waiting.Writer.TryWrite(() => Task.FromResult(told.TrySetResult()))) await told.Task.WaitAsync(Patience, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (Func<Task> next in _waiting.Reader.ReadAllAsync(stoppingToken)) await next();
    }

    private Task Announce(Announcement announcement)
    {
        if (!connections.IsEmpty) _waiting.Writer.TryWrite(() => TellAsync(announcement));
        return Task.CompletedTask;
    }

    private async Task TellAsync(Announcement announcement)
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

internal enum Reach { WhoeverMayRead, OneUser, Everybody }

/// <param name="Event">What happened.</param>
/// <param name="Reach">Who is told.</param>
/// <param name="Path">Where the item stands or stood, for kinds that have start nodes.</param>
/// <param name="User">Who, when it is one.</param>
internal sealed record Announcement(ServerEvent Event, Reach Reach, string? Path = null, Guid? User = null);
