using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Cms.Sync.Kinds;

namespace Samverkan.Cms.Sync;

public static class SyncRegistrations
{
    /// <summary>Every <see cref="SyncKind"/> of the engine room, and the folder of <c>uSync:Settings:RootFolder</c>.</summary>
    public static IServiceCollection AddSync(this IServiceCollection services, IConfiguration configuration, string contentRoot)
    {
        SyncSettings settings = configuration.GetSection(SyncSettings.Section).Get<SyncSettings>() ?? new SyncSettings();
        settings.Disabled.UnionWith(configuration.GetSection($"uSync:Sets:{settings.DefaultSet}:DisabledHandlers").Get<string[]>() ?? []);
        string root = Path.GetFullPath(settings.Folders.LastOrDefault() ?? settings.RootFolder, contentRoot);
        services.AddSingleton(settings).AddSingleton(new SyncFolder(root, settings.DefaultExtension, [.. settings.Folders.SkipLast(1).Select(folder => Path.GetFullPath(folder, contentRoot))]));
        foreach (Type kind in typeof(SyncKind).Assembly.GetTypes().Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(SyncKind)))) services.AddSingleton(typeof(SyncKind), kind);
        return services.AddSingleton<SyncKinds>().AddSingleton<SyncImport>().AddSingleton<SyncExport>().AddSingleton<SyncAtStart>();
    }
}
