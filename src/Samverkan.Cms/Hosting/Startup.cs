using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Services.Navigation;

namespace Samverkan.Cms.Hosting;

public static class Startup
{
    /// <summary>The order matters: each step reads what the one before made.</summary>
    public static async Task<bool> StartEngineRoomAsync(this IServiceProvider services, CancellationToken stop = default)
    {
        StaticServiceProvider.Instance = services; // Core's extension methods and a few constructors look here
        services.GetRequiredService<DataDirectory>().Ensure();
        bool isNew = services.GetRequiredService<Schema>().Ensure();
        IDocumentNavigationManagementService navigation = services.GetRequiredService<IDocumentNavigationManagementService>();
        await navigation.RebuildAsync();
        await navigation.RebuildBinAsync();
        await services.GetRequiredService<IDocumentPublishStatusManagementService>().InitializeAsync(stop);
        await services.GetRequiredService<IDocumentUrlService>().InitAsync(false, stop);
        await services.GetRequiredService<IDocumentUrlAliasService>().InitAsync(false, stop);
        IMediaNavigationManagementService mediaNavigation = services.GetRequiredService<IMediaNavigationManagementService>();
        await mediaNavigation.RebuildAsync();
        await mediaNavigation.RebuildBinAsync();
        await services.GetRequiredService<IMediaCacheService>().SeedAsync(stop);
        await services.GetRequiredService<IDocumentCacheService>().SeedAsync(stop);
        return isNew;
    }
}
