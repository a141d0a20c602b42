using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Samverkan.Cms.Hosting;

namespace Samverkan.Tests.Hosting;

/// <summary>The real engine room on a database of its own in a temporary data directory; a fresh install unless a folder is given.</summary>
public sealed class Engine : IAsyncDisposable, IServices
{
    private readonly IHost _host;
    private readonly bool _keep;

    private Engine(IHost host, string folder, bool keep) => (_host, Folder, _keep) = (host, folder, keep);

    /// <summary>The data directory.</summary>
    public string Folder { get; }

    public IServiceProvider Services => _host.Services;

    public T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    /// <summary>What a service does with a repository: in a scope of its own, completed.</summary>
    public TResult Scoped<TResult>(Func<TResult> work)
    {
        using ICoreScope scope = Get<ICoreScopeProvider>().CreateCoreScope();
        TResult result = work();
        scope.Complete();
        return result;
    }

    /// <inheritdoc cref="Scoped"/>
    public async Task<TResult> ScopedAsync<TResult>(Func<Task<TResult>> work)
    {
        using ICoreScope scope = Get<ICoreScopeProvider>().CreateCoreScope();
        TResult result = await work();
        scope.Complete();
        return result;
    }

    /// <param name="folder">A data directory that outlives this engine; null: one that goes with it.</param>
    /// <param name="settings">Configuration, by key.</param>
    /// <param name="configure">More services: notification handlers, for example.</param>
    public static async Task<Engine> StartAsync(string? folder = null, Action<IServiceCollection>? configure = null, Dictionary<string, string?>? settings = null)
    {
        string data = folder ?? Path.Combine(Path.GetTempPath(), $"samverkan-{Guid.NewGuid():N}");
        HostApplicationBuilder builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = "Test", ContentRootPath = AppContext.BaseDirectory, DisableDefaults = true });
        builder.Configuration.AddJsonFile(Path.Combine(Repository.Folder("src/Samverkan.Web"), "appsettings.json"));
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(settings ?? []) { [DataDirectory.Setting] = data });
        builder.Services.AddLogging();
        builder.Services.AddEngineRoom(builder.Configuration, AppContext.BaseDirectory, [typeof(Engine).Assembly]);
        configure?.Invoke(builder.Services);
        IHost host = builder.Build();
        await host.Services.StartEngineRoomAsync();
        return new Engine(host, data, keep: folder is not null);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        if (_host is IAsyncDisposable disposable) await disposable.DisposeAsync(); else _host.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (!_keep) Directory.Delete(Folder, recursive: true);
    }
}

/// <summary>One engine for all tests of a class: each test makes its own data.</summary>
public class EngineFixture : IAsyncLifetime
{
    public Engine Engine { get; private set; } = null!; // set before the first test

    public async ValueTask InitializeAsync() => Engine = await Engine.StartAsync(configure: Configure);

    public ValueTask DisposeAsync() => Engine?.DisposeAsync() ?? default;

    protected virtual void Configure(IServiceCollection services) { }
}
