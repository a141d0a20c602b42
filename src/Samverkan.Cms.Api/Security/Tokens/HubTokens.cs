namespace Samverkan.Cms.Api.Security.Tokens;

/// <summary>A browser cannot set headers on a WebSocket, so the client puts its placeholder into the address. It is no secret: the cookies say who it is.</summary>
internal static class HubTokens
{
    private const string Parameter = "access_token"; // SignalR's name

    public static void UseHubTokens(this IApplicationBuilder app, params string[] hubs) => app.Use((http, next) =>
    {
        HttpRequest request = http.Request;
        if (hubs.Any(hub => request.Path.StartsWithSegments(hub)) && request.Query[Parameter] == TokenCookies.Redacted) request.Headers.Authorization = $"Bearer {TokenCookies.Redacted}";
        return next(http);
    });
}
