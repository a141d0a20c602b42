using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OpenIddict.Validation;
using Samverkan.Cms.Api.Management;
using Samverkan.Cms.Api.Security.Accounts;
using Samverkan.Cms.Api.Security.Authenticator;
using Samverkan.Cms.Api.Security.Mails;
using Samverkan.Cms.Api.Security.Passkeys;
using Samverkan.Cms.Api.Security.Reactions;
using Samverkan.Cms.Api.Security.SignIn;
using Samverkan.Cms.Api.Security.Tokens;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Security;
using static OpenIddict.Validation.OpenIddictValidationEvents;

namespace Samverkan.Cms.Api.Security;

internal static class Registration
{
    public static IServiceCollection AddBackOfficeSecurity(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddAuthentication().AddCookie(BackOfficePrincipal.CookieScheme, ConfigureCookie);
        services.AddOptions<CookieAuthenticationOptions>(BackOfficePrincipal.CookieScheme).Configure<IOptions<SecuritySettings>, IOptions<GlobalSettings>>((cookie, security, global) =>
        {
            cookie.Cookie.Name = $"__Host-{security.Value.AuthCookieName}";
            cookie.ExpireTimeSpan = global.Value.TimeOut;
        });
        services.AddAuthorization().AddSingleton<IAuthorizationHandler, AccessHandler>().AddSingleton<IAuthorizationHandler, SignedInHandler>();
        services.AddOpenIddict().AddValidation(validation => validation.AddEventHandler<ProcessAuthenticationContext>(h => h.UseInlineHandler(RecogniseUserAsync)
            .SetOrder(OpenIddictValidationHandlers.ValidateAccessToken.Descriptor.Order + 1)));
        services.AddAntiforgery(antiforgery => (antiforgery.Cookie, antiforgery.SuppressXFrameOptionsHeader) = (new HostCookie("umbAntiforgery"), true));
        return services.AddTokens(environment).AddAccounts().AddUserMails().AddAuthenticator().AddSignInReactions().AddPasskeys().AddScoped<CookieSession>().AddSingleton<TwoFactorTicket>().AddSingleton<SignInForms>().AddScoped<SignInService>().AddSingleton<ForgottenPassword>().AddSingleton(SignInOverlay.Package);
    }

    private static void ConfigureCookie(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        cookie.Cookie.SameSite = SameSiteMode.Strict;
        cookie.Cookie.Path = "/";
        cookie.SlidingExpiration = true;
    }

    /// <summary>A token is worth as much as its user is now: whoever was disabled, locked or given a new password is out at once.</summary>
    private static async ValueTask RecogniseUserAsync(ProcessAuthenticationContext context)
    {
        if (context.AccessTokenPrincipal is null || context.Transaction.GetHttpRequest()?.HttpContext is not { } http) return;
        if (RedactedTokens.IsOutOfPlace(context, http)) context.Reject("invalid_token", "The token does not belong here.");
        else if (await BackOfficePrincipal.UserAsync(context.AccessTokenPrincipal, http.RequestServices.GetRequiredService<IBackOfficeUserStore>()) is { } user) SignedIn.Set(http, user);
        else context.Reject("invalid_token", "The user may not sign in any more.");
    }
}
