namespace Samverkan.Web.Components;

public static class StyleSheetEndpoint
{
    /// <summary>Needs <see cref="StyleSheet"/> as a singleton.</summary>
    public static IEndpointConventionBuilder MapStyleSheet(this IEndpointRouteBuilder routes)
    {
        var sheet = routes.ServiceProvider.GetRequiredService<StyleSheet>();
        return routes.MapGet(sheet.Url, (HttpContext http) =>
        {
            http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
            return Results.Bytes(sheet.Bytes, "text/css; charset=utf-8");
        });
    }
}
