using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samverkan.Cms.Sync;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Navigation;

namespace Samverkan.Cms.Hosting;

public static class Startup
{
    /// <summary>Writers wait at the gate with their threads; a handler inside the scope that holds it must still find one to go on with.</summary>
    private const int MinThreads = 100;

    /// <summary>Brings schema, content and caches, in the order in which each step reads what the one before made. A failed first start leaves nothing behind.</summary>
    /// <exception cref="DataDirectoryException">The data directory cannot be used.</exception>
    /// <exception cref="DataDirectoryInUseException">Another process uses it.</exception>
    /// <exception cref="NewerDatabaseException">A later version has migrated the database.</exception>
    /// <exception cref="SyncFailedException">The site's own uSync folder is not whole.</exception>
    /// <exception cref="AdministratorMissingException">Nobody could sign in, and no administrator is configured.</exception>
    public static async Task StartEngineRoomAsync(this IServiceProvider services, CancellationToken stop = default)
    {
        ThreadPool.SetMinThreads(MinThreads, MinThreads);
        StaticServiceProvider.Instance = services; // Core's extension methods and a few constructors look here
        DataDirectory data = services.GetRequiredService<DataDirectory>();
        data.Ensure();
        await services.GetRequiredService<DataDirectoryLock>().HoldAsync(stop); // before anything is looked at: another process may be making it
        data.RequireWritableDatabase();
        FirstStart first = new(services);
        try
        {
            services.GetRequiredService<Schema>().Ensure();
            await InitialiseAsync(services, stop);
            await first.FillAsync(stop);
            await services.GetRequiredService<SyncAtStart>().RunAsync(stop);
            services.GetRequiredService<Published.PublishedSurroundings>().Settle();
        }
        catch
        {
            first.Undo();
            throw;
        }
    }

    /// <summary>Lets jobs and the search indexes begin, and tells those who wait for a running site. Visitors do not wait for them, and what one of them fails in ends no start.</summary>
    public static async Task TellStartedAsync(this IServiceProvider services, CancellationToken stop = default)
    {
        services.GetRequiredService<Jobs.EngineStarted>().Tell();
        try
        {
            await services.GetRequiredService<IEventAggregator>().PublishAsync(new UmbracoApplicationStartedNotification(isRestarting: false), stop);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            services.GetRequiredService<ILogger<UmbracoApplicationStartedNotification>>().LogError(failure, "Something that begins when the site has started did not");
        }
    }

    private static async Task InitialiseAsync(IServiceProvider services, CancellationToken stop)
    {
        await RebuildAsync(services.GetRequiredService<IDocumentNavigationManagementService>());
        await RebuildAsync(services.GetRequiredService<IMediaNavigationManagementService>());
        await RebuildAsync(services.GetRequiredService<IElementNavigationManagementService>());
        await services.GetRequiredService<IDocumentPublishStatusManagementService>().InitializeAsync(stop);
        await services.GetRequiredService<IElementPublishStatusManagementService>().InitializeAsync(stop);
        await services.GetRequiredService<IDocumentUrlService>().InitAsync(false, stop);
        await services.GetRequiredService<IDocumentUrlAliasService>().InitAsync(false, stop);
        await services.GetRequiredService<IMediaCacheService>().SeedAsync(stop);
        await services.GetRequiredService<IElementCacheService>().SeedAsync(stop);
        await services.GetRequiredService<IDocumentCacheService>().SeedAsync(stop);
    }

    private static async Task RebuildAsync<T>(T navigation) where T : INavigationManagementService, IRecycleBinNavigationManagementService
    {
        await navigation.RebuildAsync();
        await navigation.RebuildBinAsync();
    }
}
