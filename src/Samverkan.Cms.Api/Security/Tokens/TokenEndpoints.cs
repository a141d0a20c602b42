using System.Security.Claims;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Security;
using static OpenIddict.Abstractions.OpenIddictConstants;
using Server = OpenIddict.Server.AspNetCore.OpenIddictServerAspNetCoreDefaults;

namespace Samverkan.Cms.Api.Security.Tokens;

/// <summary>The steps of OpenID Connect that are ours: who is signed in, and what a token says of it. OpenIddict does the rest.</summary>
internal static class TokenEndpoints
{
    public static void MapTokens(this IEndpointRouteBuilder routes)
    {
        routes.MapGet($"{SecurityPaths.Base}/authorize", Authorize);
        routes.MapPost($"{SecurityPaths.Base}/token", Token);
        routes.MapGet($"{SecurityPaths.Base}/signout", SignOut);
    }

    /// <summary>Without a session: to the sign-in page, and back here from there.</summary>
    private static async Task<IResult> Authorize(HttpContext http, CookieSession cookie)
    {
        if (await cookie.FindAsync(http) is not { } found)
        {
            return Results.Redirect($"{SecurityPaths.Login}?ReturnUrl={Uri.EscapeDataString(http.Request.PathBase + http.Request.Path + http.Request.QueryString)}");
        }

        ClaimsPrincipal principal = BackOfficePrincipal.Of(found.User, found.Session, Server.AuthenticationScheme);
        principal.SetScopes(http.GetOpenIddictServerRequest()!.GetScopes()); // the endpoint is reached with a valid request only
        return SignIn(principal);
    }

    /// <summary>A code or a refresh token is worth as much as its user: disabled, locked or with a new password, nothing.</summary>
    private static async Task<IResult> Token(HttpContext http, IBackOfficeUserStore users, IUserService sessions)
    {
        if (http.GetOpenIddictServerRequest() is { } request && request.IsClientCredentialsGrantType()) return await ClientAsync(request, users, sessions);
        ClaimsPrincipal? former = (await http.AuthenticateAsync(Server.AuthenticationScheme)).Principal;
        if (former is null || await BackOfficePrincipal.UserAsync(former, users) is not { } user || !sessions.ValidateLoginSession(user.Id, BackOfficePrincipal.SessionOf(former)))
        {
            return Refuse("The session has ended.");
        }

        return SignIn(former);
    }

    /// <summary>A program acts as the user it belongs to; OpenIddict has checked its secret.</summary>
    private static async Task<IResult> ClientAsync(OpenIddictRequest request, IBackOfficeUserStore users, IUserService clients)
    {
        if (await clients.FindByClientIdAsync(request.ClientId ?? "") is not { Kind: UserKind.Api } user) return Refuse("The client belongs to nobody.");
        ClaimsPrincipal principal = BackOfficePrincipal.Of(user, Guid.Empty, Server.AuthenticationScheme);
        return await BackOfficePrincipal.UserAsync(principal, users) is null ? Refuse("The user may not sign in any more.") : SignIn(principal);
    }

    private static IResult Refuse(string why) => Results.Forbid(new AuthenticationProperties(new Dictionary<string, string?>
    {
        [OpenIddictServerAspNetCoreConstants.Properties.Error] = Errors.InvalidGrant,
        [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] = why,
    }), [Server.AuthenticationScheme]);

    /// <summary>Ends the session on the server: every token of it is revoked, and its cookies go. No other address than the client's own is gone on to.</summary>
    private static async Task<IResult> SignOut(HttpContext http, [FromQuery(Name = "post_logout_redirect_uri")] string? next, IOptions<SecuritySettings> settings, TokenCookies cookies, IUserService sessions, IBackOfficeUserStore users, IOpenIddictTokenManager tokens, IEventAggregator events)
    {
        ClaimsPrincipal? cookie = (await http.AuthenticateAsync(BackOfficePrincipal.CookieScheme)).Principal;
        if (cookie is not null)
        {
            sessions.ClearLoginSession(BackOfficePrincipal.SessionOf(cookie));
            await http.SignOutAsync(BackOfficePrincipal.CookieScheme);
        }

        foreach (string name in (string[])[TokenCookies.Access, TokenCookies.Refresh])
        {
            if (cookies.Read(http, name) is { } reference && await tokens.FindByReferenceIdAsync(reference) is { } token && await tokens.GetAuthorizationIdAsync(token) is { } authorization)
            {
                await tokens.RevokeByAuthorizationIdAsync(authorization);
            }
        }

        cookies.DeleteAll(http);
        if (await BackOfficePrincipal.UserAsync(cookie, users) is { } user) await events.PublishAsync(new UserLogoutSuccessNotification("", user.Key.ToString(), user.Key.ToString()));
        string own = settings.Value.AuthorizeCallbackLogoutPathName;
        return Results.Redirect(next is not null && (BackOfficeClient.IsOwn(http.Request, settings.Value, next, own) || BackOfficeClient.IsOwn(http.Request, settings.Value, next, settings.Value.AuthorizeCallbackPathName)) ? next : own);
    }

    private static IResult SignIn(ClaimsPrincipal principal)
    {
        principal.SetDestinations(_ => [Destinations.AccessToken]);
        return Results.SignIn(principal, authenticationScheme: Server.AuthenticationScheme);
    }
}
