using Samverkan.Web.Delivery;

namespace Samverkan.Web.Hosting;

internal static class ErrorResponse
{
    /// <summary>The page for what broke; it asks for neither database nor dictionary.</summary>
    public static void Use(IApplicationBuilder broken) => broken.Run(http =>
    {
        http.Response.StatusCode = StatusCodes.Status500InternalServerError;
        http.Response.Headers.CacheControl = "no-store";
        return PageView.RenderAsync(http, Pages.ErrorPage.ViewPath, Pages.ErrorPage.Instance);
    });
}
