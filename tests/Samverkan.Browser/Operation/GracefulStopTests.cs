using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace Samverkan.Browser.Operation;

public sealed class GracefulStopTests
{
    [Fact]
    public async Task A_download_that_is_on_its_way_is_finished_before_the_program_stops()
    {
        using Installation site = new Installation().WithContent();
        string file = Directory.GetFiles(Path.Combine(site.Sync, "media"), "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        byte[] large = RandomNumberGenerator.GetBytes(32 << 20); // more than the buffers between server and reader hold
        await File.WriteAllBytesAsync(file, large);
        await using SiteProcess running = await site.StartAsync();

        using TcpClient reader = new() { ReceiveBufferSize = 8192 };
        await reader.ConnectAsync(site.Address.Host, site.Address.Port);
        await using NetworkStream stream = reader.GetStream();
        string address = $"/media/{Path.GetRelativePath(Path.Combine(site.Sync, "media"), file)}";
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {address} HTTP/1.1\r\nHost: {site.Address.Authority}\r\nConnection: close\r\n\r\n"));
        byte[] start = new byte[4096];
        await stream.ReadExactlyAsync(start); // the answer has begun
        Assert.StartsWith("HTTP/1.1 200", Encoding.ASCII.GetString(start));

        Task<int> stopping = running.StopAsync();
        await Task.Delay(500); // the program has heard it
        Assert.False(stopping.IsCompleted);
        using MemoryStream rest = new();
        await stream.CopyToAsync(rest);

        byte[] all = [.. start, .. rest.ToArray()];
        Assert.True(all.AsSpan()[^large.Length..].SequenceEqual(large));
        Assert.Equal(0, await stopping);
    }
}
