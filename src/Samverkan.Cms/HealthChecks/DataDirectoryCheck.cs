using Samverkan.Cms.Hosting;
using Umbraco.Cms.Core.HealthChecks;

namespace Samverkan.Cms.HealthChecks;

/// <summary>Everything that is saved is written there.</summary>
[HealthCheck("6d9a1a39-0b63-4c0c-8f3b-2a1a8f1f7b51", "Data directory", Description = "The folder that holds database, media and logs can be written.", Group = "Data")]
public sealed class DataDirectoryCheck(DataDirectory data) : HealthCheck
{
    public override Task<IEnumerable<HealthCheckStatus>> GetStatusAsync()
    {
        try
        {
            data.Ensure();
            data.RequireWritableDatabase();
            return Registration.Said(StatusResultType.Success, "The data directory and the database can be written.");
        }
        catch (DataDirectoryException failure)
        {
            return Registration.Said(StatusResultType.Error, failure.Message);
        }
    }
}
