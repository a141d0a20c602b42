namespace Samverkan.Cms.Api.Delivery.Requests;

internal static class RequestPath
{
    /// <summary>The path that a route ends with. Generated clients send it as one segment, whose slashes are still encoded.</summary>
    public static string Of(HttpContext http)
    {
        string path = http.GetRouteValue("path") as string ?? "";
        return "/" + (path.Contains("%2F", StringComparison.OrdinalIgnoreCase) ? Uri.UnescapeDataString(path) : path).TrimStart('/');
    }
}
