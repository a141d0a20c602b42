using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Samverkan.Browser.Backoffice;

/// <summary>Somebody whom a webhook calls.</summary>
public sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _calls;

    private Receiver(WebApplication app) => _app = app;

    public Uri Address { get; } = FreePort.Address();

    /// <summary>What it answers, as an HTTP status.</summary>
    public int Answer { get; set; } = StatusCodes.Status204NoContent;

    public int Calls => Volatile.Read(ref _calls);

    public static async Task<Receiver> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        Receiver receiver = new(builder.Build());
        receiver._app.MapPost("/", () =>
        {
            Interlocked.Increment(ref receiver._calls);
            return Results.StatusCode(receiver.Answer);
        });
        receiver._app.Urls.Add(receiver.Address.ToString());
        await receiver._app.StartAsync();
        return receiver;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
