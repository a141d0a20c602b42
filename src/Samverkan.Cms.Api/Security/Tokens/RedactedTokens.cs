using Microsoft.AspNetCore;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;
using OpenIddict.Validation;
using OpenIddict.Validation.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;
using ProcessAuthenticationContext = OpenIddict.Validation.OpenIddictValidationEvents.ProcessAuthenticationContext;

namespace Samverkan.Cms.Api.Security.Tokens;

/// <summary>Puts tokens into cookies on their way out and takes them from there on their way in, for the backoffice client.</summary>
internal static class RedactedTokens
{
    public static OpenIddictServerBuilder UseTokenCookies(this OpenIddictServerBuilder server) => server
        .AddEventHandler<ApplyAuthorizationResponseContext>(h => h.UseInlineHandler(HideCode).SetOrder(int.MinValue + 100_000))
        .AddEventHandler<ApplyTokenResponseContext>(h => h.UseInlineHandler(HideTokens).SetOrder(int.MinValue + 100_000))
        .AddEventHandler<ExtractTokenRequestContext>(h => h.UseInlineHandler(ShowToTokenEndpoint).SetOrder(int.MaxValue - 100_000))
        .AddEventHandler<ExtractRevocationRequestContext>(h => h.UseInlineHandler(ShowToRevocation).SetOrder(int.MaxValue - 100_000));

    public static OpenIddictValidationBuilder UseTokenCookies(this OpenIddictValidationBuilder validation) => validation
        .AddEventHandler<ProcessAuthenticationContext>(h => h.UseInlineHandler(ShowToValidation)
            .SetOrder(OpenIddictValidationAspNetCoreHandlers.ExtractAccessTokenFromAuthorizationHeader.Descriptor.Order + 1));

    private static ValueTask HideCode(ApplyAuthorizationResponseContext context)
    {
        if (context.Request?.ClientId != BackOfficeClient.Id || context.Response.Code is not { } code || HttpOf(context.Transaction) is not { } http) return default;
        Cookies(http).Write(http, TokenCookies.Code, code);
        context.Response.Code = TokenCookies.Redacted;
        return default;
    }

    private static ValueTask HideTokens(ApplyTokenResponseContext context)
    {
        if (context.Request?.ClientId != BackOfficeClient.Id || HttpOf(context.Transaction) is not { } http) return default;
        TokenCookies cookies = Cookies(http);
        if (context.Request.IsAuthorizationCodeGrantType()) cookies.Delete(http, TokenCookies.Code); // the client also tries to refresh between getting a code and using it
        if (context.Response.AccessToken is { } access)
        {
            cookies.Write(http, TokenCookies.Access, access);
            context.Response.AccessToken = TokenCookies.Redacted;
        }

        if (context.Response.RefreshToken is { } refresh)
        {
            cookies.Write(http, TokenCookies.Refresh, refresh);
            context.Response.RefreshToken = TokenCookies.Redacted;
        }

        return default;
    }

    private static ValueTask ShowToTokenEndpoint(ExtractTokenRequestContext context)
    {
        if (context.Request?.ClientId != BackOfficeClient.Id || HttpOf(context.Transaction) is not { } http) return default;
        if (context.Request.Code == TokenCookies.Redacted) context.Request.Code = Cookies(http).Read(http, TokenCookies.Code);
        if (context.Request.RefreshToken is not TokenCookies.Redacted) return default;
        context.Request.RefreshToken = Cookies(http).Read(http, TokenCookies.Refresh);
        if (context.Request.RefreshToken is null) context.Reject("invalid_grant", "Nobody is signed in here.");
        return default;
    }

    private static ValueTask ShowToRevocation(ExtractRevocationRequestContext context)
    {
        if (context.Request?.Token != TokenCookies.Redacted || HttpOf(context.Transaction) is not { } http) return default;
        context.Request.Token = Cookies(http).Read(http, context.Request.TokenTypeHint is TokenTypeHints.RefreshToken ? TokenCookies.Refresh : TokenCookies.Access); // the client revokes one after the other
        return default;
    }

    private static ValueTask ShowToValidation(ProcessAuthenticationContext context)
    {
        if (context.Transaction.GetHttpRequest()?.HttpContext is { } http && context.AccessToken == TokenCookies.Redacted) context.AccessToken = Cookies(http).Read(http, TokenCookies.Access);
        return default;
    }

    /// <summary>A token of the backoffice counts from its cookie alone: no script has ever known it. Programs send theirs as they got it.</summary>
    public static bool IsOutOfPlace(ProcessAuthenticationContext context, HttpContext http) =>
        context.AccessTokenPrincipal?.HasPresenter(BackOfficeClient.Id) != false && http.Request.Headers.Authorization != $"Bearer {TokenCookies.Redacted}";

    private static HttpContext? HttpOf(OpenIddictServerTransaction transaction) => transaction.GetHttpRequest()?.HttpContext;

    private static TokenCookies Cookies(HttpContext http) => http.RequestServices.GetRequiredService<TokenCookies>();
}
