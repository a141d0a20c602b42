namespace Samverkan.Web.Hosting;

internal static class Readiness
{
    /// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: 503 until schema, content and caches are there.</summary>
    public static void MapHealth(this WebApplication app)
    {
        SiteState state = app.Services.GetRequiredService<SiteState>();
        app.Use((http, next) => http.Request.Path.Value switch
        {
            "/health/live" => AnswerAsync(http, StatusCodes.Status200OK, "live"),
            "/health/ready" => AnswerAsync(http, state.IsReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable, state.IsReady ? "ready" : "starting"),
            _ => next(http),
        });
    }

    /// <summary>A visitor who comes too early waits a little, and is asked to come back if that is not enough.</summary>
    public static void UseReadiness(this WebApplication app)
    {
        SiteState state = app.Services.GetRequiredService<SiteState>();
        app.Use((http, next) => state.IsReady ? next(http) : WaitAsync(state, http, next));
    }

    private static async Task WaitAsync(SiteState state, HttpContext http, RequestDelegate next)
    {
        using IDisposable early = state.Early.Enter();
        await Task.WhenAny(state.Ready, Task.Delay(TimeSpan.FromSeconds(10), http.RequestAborted));
        if (state.IsReady)
        {
            await next(http);
            return;
        }

        http.Response.Headers.RetryAfter = "5";
        await AnswerAsync(http, StatusCodes.Status503ServiceUnavailable, "Webbplatsen startar. Försök igen om en liten stund.\nThe site is starting. Please try again in a moment.");
    }

    private static Task AnswerAsync(HttpContext http, int status, string text)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/plain; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        return http.Response.WriteAsync(text);
    }
}
