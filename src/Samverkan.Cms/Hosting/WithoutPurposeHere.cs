using Umbraco.Cms.Core.Configuration;
using Umbraco.Cms.Core.Semver;

namespace Samverkan.Cms.Hosting;

/// <summary>Configuration files are the operator's; the program reads them.</summary>
public sealed class ReadOnlyConfiguration : IConfigManipulator
{
    public Task SaveConnectionStringAsync(string connectionString, string? providerName) => throw Refused();

    public Task RemoveConnectionStringAsync() => throw Refused();

    public Task SaveConfigValueAsync(string itemPath, object value) => throw Refused();

    public Task SaveDisableRedirectUrlTrackingAsync(bool disable) => throw Refused();

    public Task SetGlobalIdAsync(string id) => throw Refused();

    public Task SetImagingHmacSecretKeyAsync(string base64Key) => throw Refused();

    private static NotSupportedException Refused() => new("The program does not write its configuration. Change the setting where the site is run, and restart it.");
}

/// <summary>Core's own stores of installations and upgrades report to its maker. These do nothing: the site tells nobody that it is there.</summary>
#pragma warning disable CS0618 // obsolete, yet Core's installation service and upgrade service still ask for them
public sealed class NoCallsHome : IInstallationRepository, IUpgradeCheckRepository, IUsageInformationService
#pragma warning restore CS0618
{
    public Task SaveInstallLogAsync(InstallLog installLog) => Task.CompletedTask;

    public Task<UpgradeResult> CheckUpgradeAsync(SemVersion version) => Task.FromResult(new UpgradeResult("None", "", ""));

    public IEnumerable<UsageInformation>? GetDetailed() => [];
}

/// <summary>Nothing is profiled: the host's own tracing is the place for that.</summary>
public sealed class NoProfiling : IWebProfilerRepository
{
    public void SetStatus(int userId, bool status) { }

    public bool GetStatus(int userId) => false;
}
