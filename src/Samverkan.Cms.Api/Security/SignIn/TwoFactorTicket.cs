using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Samverkan.Cms.Api.Security.SignIn;

/// <summary>Between the two steps of a sign-in: a cookie that says whose password was right, for ten minutes.</summary>
internal sealed class TwoFactorTicket(IDataProtectionProvider protection)
{
    private const string Cookie = "__Host-umbTwoFactor";
    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("Samverkan.BackOffice.TwoFactor").ToTimeLimitedDataProtector();

    public void Issue(HttpContext http, Guid user) => http.Response.Cookies.Append(Cookie, _protector.Protect(user.ToString(), TimeSpan.FromMinutes(10)), Tokens.TokenCookies.Options());

    public Guid? Read(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is not { Length: > 0 } value) return null;
        try { return Guid.Parse(_protector.Unprotect(value)); }
        catch (CryptographicException) { return null; } // too old, or not ours
    }

    public void Revoke(HttpContext http) => http.Response.Cookies.Delete(Cookie, Tokens.TokenCookies.Options());
}
