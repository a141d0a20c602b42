using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;
using Umbraco.Cms.Core.ServerEvents;

namespace Samverkan.Cms.Api.Management.ServerEvents;

/// <summary>Where backoffices that are open wait for news. They say nothing themselves.</summary>
public sealed class ServerEventsHub(ServerEventConnections connections) : Hub<IServerEventHub>
{
    public const string Path = $"{CmsApi.Root}/serverEventHub";

    public override Task OnConnectedAsync()
    {
        connections.Add(Context);
        return base.OnConnectedAsync();
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        connections.Remove(Context);
        return base.OnDisconnectedAsync(exception);
    }
}

/// <summary>The backoffices that are connected to this server now.</summary>
public sealed class ServerEventConnections
{
    private readonly ConcurrentDictionary<string, HubCallerContext> _open = new();

    public bool IsEmpty => _open.IsEmpty;

    public IReadOnlyList<HubCallerContext> All => [.. _open.Values];

    public void Add(HubCallerContext connection) => _open[connection.ConnectionId] = connection;

    public void Remove(HubCallerContext connection) => _open.TryRemove(connection.ConnectionId, out _);
}
