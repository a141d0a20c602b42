using Samverkan.Cms.Sync;

namespace Samverkan.Web.Hosting;

internal static class ExportOnSave
{
    /// <summary>In Development what editors save is written to the folder at once, unless <c>uSync:Settings:ExportOnSave</c> is None.</summary>
    public static IServiceCollection AddExportOnSave(this IServiceCollection services, IHostEnvironment environment, IConfiguration configuration)
    {
        string wanted = configuration[$"{SyncSettings.Section}:{nameof(SyncSettings.ExportOnSave)}"] ?? "None";
        return environment.IsDevelopment() && wanted != "None" ? services.AddSyncOnSave() : services;
    }
}
