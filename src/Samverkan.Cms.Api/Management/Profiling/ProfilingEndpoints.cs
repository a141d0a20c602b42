namespace Samverkan.Cms.Api.Management.Profiling;

internal static class ProfilingEndpoints
{
    public static void MapProfiling(this ManagementApi api) => api.Get("/profiling/status", Status);

    private static async Task<IResult> Status(IWebProfilerService profiler) =>
        (await profiler.GetStatus()).ToOk(found => new ProfilingStatusResponseModel { Enabled = found });
}
