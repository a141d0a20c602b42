namespace Samverkan.Web.Hosting;

internal static class Readiness
{
    /// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: 503 until schema, content and caches are there.</summary>
    public static void MapHealth(this WebApplication app) => app.Use(async (http, next) =>
    {
        SiteState state = http.RequestServices.GetRequiredService<SiteState>();
        switch (http.Request.Path.Value)
        {
            case "/health/live": await AnswerAsync(http, StatusCodes.Status200OK, "live"); break;
            case "/health/ready": await AnswerAsync(http, state.IsReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable, state.IsReady ? "ready" : "starting"); break;
            default: await next(http); break;
        }
    });

    /// <summary>A visitor who comes too early waits a little, and is asked to come back if that is not enough.</summary>
    public static void UseReadiness(this WebApplication app) => app.Use(async (http, next) =>
    {
        SiteState state = http.RequestServices.GetRequiredService<SiteState>();
        if (!state.IsReady) await Task.WhenAny(state.Ready, Task.Delay(TimeSpan.FromSeconds(10), http.RequestAborted));
        if (state.IsReady)
        {
            await next(http);
            return;
        }

        http.Response.Headers.RetryAfter = "5";
        await AnswerAsync(http, StatusCodes.Status503ServiceUnavailable, "Webbplatsen startar. Försök igen om en liten stund.\nThe site is starting. Please try again in a moment.");
    });

    private static Task AnswerAsync(HttpContext http, int status, string text)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/plain; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        return http.Response.WriteAsync(text);
    }
}
