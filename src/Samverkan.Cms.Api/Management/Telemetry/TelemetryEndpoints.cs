namespace Samverkan.Cms.Api.Management.Telemetry;

internal static class TelemetryEndpoints
{
    /// <summary>The site reports to nobody. Of the levels that the contract has, the least is nearest to that, and none can be chosen.</summary>
    public static void MapTelemetry(this ManagementApi api) => api.Get("/telemetry/level", () => new TelemetryResponseModel { TelemetryLevel = TelemetryLevel.Minimal });
}
