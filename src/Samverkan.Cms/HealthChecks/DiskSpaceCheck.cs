using System.Globalization;
using Samverkan.Cms.Hosting;
using Umbraco.Cms.Core.HealthChecks;

namespace Samverkan.Cms.HealthChecks;

/// <summary>A full disk stops every save.</summary>
[HealthCheck("0f0e6c5e-2a4f-4c39-8a7c-6f5d5b0a9a02", "Disk space", Description = "There is room where the data directory lies.", Group = "Data")]
public sealed class DiskSpaceCheck(DataDirectory data) : HealthCheck
{
    private const long Enough = 2L * 1024 * 1024 * 1024, Hardly = 200L * 1024 * 1024;

    public override Task<IEnumerable<HealthCheckStatus>> GetStatusAsync()
    {
        long free = new DriveInfo(data.Root).AvailableFreeSpace;
        string said = string.Create(CultureInfo.InvariantCulture, $"{free / 1024.0 / 1024 / 1024:0.0} GB are free on the disk of the data directory.");
        return free >= Enough ? Registration.Said(StatusResultType.Success, said)
            : Registration.Said(free >= Hardly ? StatusResultType.Warning : StatusResultType.Error, $"{said} Make room: remove old backups, or give it a larger disk.");
    }
}
