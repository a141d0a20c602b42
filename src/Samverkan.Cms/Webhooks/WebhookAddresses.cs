using System.Net;
using System.Net.Sockets;

namespace Samverkan.Cms.Webhooks;

/// <summary>Whom webhooks may call. Whoever edits one could otherwise make the server call what only the server can reach: itself, its neighbours, its provider's metadata.</summary>
internal static class WebhookAddresses
{
    private static readonly IPNetwork[] Private =
    [
        .. new[] { "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15", "224.0.0.0/3", "::/128", "::1/128", "64:ff9b::/96", "fc00::/7", "fe80::/10", "ff00::/8" }.Select(n => IPNetwork.Parse(n)),
    ];

    /// <returns>Whether the address is not one of the public internet (RFC 6890).</returns>
    public static bool IsPrivate(IPAddress address)
    {
        IPAddress plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return Private.Any(network => network.Contains(plain));
    }

    /// <summary>Connects to one of the host's addresses, after the name is resolved: a name that points inwards does not help.</summary>
    /// <exception cref="HttpRequestException">All of them are private.</exception>
    public static async ValueTask<Stream> ConnectPubliclyAsync(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        IPAddress[] addresses = [.. (await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, stop)).Where(a => !IsPrivate(a))];
        if (addresses.Length == 0) throw new HttpRequestException($"{context.DnsEndPoint.Host} is a private address. Webhooks call public ones, unless {WebhookSending.AllowPrivateSetting} is true.");
        Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
