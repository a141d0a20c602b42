namespace Samverkan.Cms.Api.Management.Segments;

internal static class SegmentEndpoints
{
    public static void MapSegments(this ManagementApi api) => api.Get("/segment", All);

    private static async Task<IResult> All(Paging paging, ISegmentService segments)
    {
        Attempt<PagedModel<Segment>?, SegmentOperationStatus> result = await segments.GetPagedSegmentsAsync(paging.Skip, paging.Take);
        return result.Success && result.Result is { } page
            ? Results.Ok(new Paged<SegmentResponseModel>(page.Total, [.. page.Items.Select(s => new SegmentResponseModel { Name = s.Name, Alias = s.Alias })]))
            : Problems.Of(result.Status);
    }
}
