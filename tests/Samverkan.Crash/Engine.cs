using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Samverkan.Cms.Hosting;

namespace Samverkan.Crash;

/// <summary>The engine room on a data directory, without the site's content.</summary>
internal sealed class Engine(IHost host) : IAsyncDisposable
{
    public T Get<T>() where T : notnull => host.Services.GetRequiredService<T>();

    public static async Task<Engine> StartAsync(string data)
    {
        HostApplicationBuilder builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = "Test", ContentRootPath = AppContext.BaseDirectory, DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { [DataDirectory.Setting] = data, ["uSync:Settings:ImportOnFirstBoot"] = "false" });
        builder.Services.AddLogging();
        builder.Services.AddEngineRoom(builder.Configuration, AppContext.BaseDirectory);
        IHost host = builder.Build();
        await host.Services.StartEngineRoomAsync();
        return new Engine(host);
    }

    public async ValueTask DisposeAsync()
    {
        if (host is IAsyncDisposable disposable) await disposable.DisposeAsync(); else host.Dispose();
    }
}
