using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using Samverkan.Cms.Api.Security;
using Samverkan.Cms.Api.Security.Tokens;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Security;

namespace Samverkan.Cms.Api.Management.Preview;

/// <summary>
/// A browser that looks at drafts. The cookie names the user who opened the preview, encrypted and for as long as a session lasts; it counts only beside that
/// user's own sign-in, so that signing out ends it.
/// </summary>
public sealed class PreviewSession(IDataProtectionProvider protection, IBackOfficeUserStore users, IOptionsMonitor<GlobalSettings> settings, IHttpContextAccessor requests) : IPreviewService
{
    public const string Cookie = "__Host-umbPreview";

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("Samverkan.BackOffice.Preview").ToTimeLimitedDataProtector();

    /// <returns>Whether the browser has opened a preview. Who looks is to be asked of <see cref="ViewerAsync"/> before anything is shown.</returns>
    public bool IsOpen(HttpContext http) => KeyIn(http) is not null;

    /// <returns>The user whose drafts may be shown to this request; null: nobody's.</returns>
    public async Task<IUser?> ViewerAsync(HttpContext http)
    {
        if (KeyIn(http) is not { } key) return null;
        AuthenticateResult signIn = await http.AuthenticateAsync(BackOfficePrincipal.CookieScheme);
        return await BackOfficePrincipal.UserAsync(signIn.Principal, users) is { } user && user.Key == key ? user : null;
    }

    public Task<bool> TryEnterPreviewAsync(IUser user)
    {
        requests.HttpContext?.Response.Cookies.Append(Cookie, _protector.Protect(user.Key.ToString(), settings.CurrentValue.TimeOut), TokenCookies.Options());
        return Task.FromResult(requests.HttpContext is not null);
    }

    public Task EndPreviewAsync()
    {
        requests.HttpContext?.Response.Cookies.Delete(Cookie, TokenCookies.Options());
        return Task.CompletedTask;
    }

    public bool IsInPreview() => requests.HttpContext is { } http && IsOpen(http);

    public async Task<Attempt<ClaimsIdentity>> TryGetPreviewClaimsIdentityAsync() =>
        requests.HttpContext is { } http && await ViewerAsync(http) is { } user ? Attempt<ClaimsIdentity>.Succeed((ClaimsIdentity)BackOfficePrincipal.Of(user, default, Cookie).Identity!) : Attempt<ClaimsIdentity>.Fail(); // a principal of ours has an identity

    private Guid? KeyIn(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is not { Length: > 0 } value) return null;
        try { return Guid.TryParse(_protector.Unprotect(value), out Guid key) ? key : null; }
        catch (CryptographicException) { return null; } // too old, or not ours: as if there were none
    }
}
