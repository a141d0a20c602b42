using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.HealthChecks;

namespace Samverkan.Cms.HealthChecks;

internal static class Registration
{
    /// <summary>Checks of what this site needs. Core's own are left out: they ask for folders that are not used here, and call hosts.</summary>
    public static void AddHealthChecks(this IUmbracoBuilder builder)
    {
        HealthCheckCollectionBuilder checks = builder.WithCollectionBuilder<HealthCheckCollectionBuilder>();
        checks.Clear();
        checks.Add<DataDirectoryCheck>().Add<DiskSpaceCheck>().Add<HttpsCheck>().Add<MailCheck>();
    }

    /// <summary>What one check says of one thing.</summary>
    public static Task<IEnumerable<HealthCheckStatus>> Said(StatusResultType result, string message) => Task.FromResult<IEnumerable<HealthCheckStatus>>([new(message) { ResultType = result }]);
}
