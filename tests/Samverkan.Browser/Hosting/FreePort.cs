using System.Net;
using System.Net.Sockets;

namespace Samverkan.Browser.Hosting;

public static class FreePort
{
    public static Uri Address()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }
}
