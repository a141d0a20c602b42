namespace Samverkan.Cms.Api.Management.Profiling;

internal static class ProfilingEndpoints
{
    public static void MapProfiling(this ManagementApi api) => api.Get("/profiling/status", Status);

    private static async Task<IResult> Status(IWebProfilerService profiler)
    {
        Attempt<bool, WebProfilerOperationStatus> result = await profiler.GetStatus();
        return result.Success ? Results.Ok(new ProfilingStatusResponseModel { Enabled = result.Result }) : Problems.Of(result.Status);
    }
}
