namespace Samverkan.Cms.Api.Shared.Trees;

internal static class Windows
{
    /// <summary>404 when nothing stands around the item that was asked for: the client then opens its tree from the start, and an empty window would empty the tree.</summary>
    public static RouteHandlerBuilder OrNotFound(this RouteHandlerBuilder operation) => operation.AddEndpointFilter(async (context, next) =>
    {
        object? answer = await next(context);
        return answer is IWindow { IsEmpty: true } ? Problems.NotFound() : answer;
    });
}
