using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Samverkan.Cms.Api.Security.Tokens;

/// <summary>
/// No token reaches a script: the client is given <see cref="Redacted"/> and the values travel in encrypted cookies. All carry <c>__Host-</c>:
/// over HTTPS or to this machine only, for this host and no other.
/// </summary>
public sealed class TokenCookies(IDataProtectionProvider protection)
{
    public const string Redacted = "[redacted]";
    public const string Access = "__Host-umbAccessToken";
    public const string Refresh = "__Host-umbRefreshToken";
    public const string Code = "__Host-umbPkceCode";

    private readonly IDataProtector _protector = protection.CreateProtector("Samverkan.BackOffice.Tokens");

    public string? Read(HttpContext http, string cookie)
    {
        if (http.Request.Cookies[cookie] is not { Length: > 0 } value) return null;
        try { return _protector.Unprotect(value); }
        catch (CryptographicException) { return null; } // made with keys that are gone: as if there were none
    }

    /// <param name="http">The request that is answered.</param>
    /// <param name="cookie">One of the names above.</param>
    /// <param name="token">The value.</param>
    public void Write(HttpContext http, string cookie, string token) => http.Response.Cookies.Append(cookie, _protector.Protect(token), Options());

    public void DeleteAll(HttpContext http)
    {
        foreach (string cookie in (string[])[Access, Refresh, Code]) Delete(http, cookie);
    }

    public void Delete(HttpContext http, string cookie) => http.Response.Cookies.Delete(cookie, Options());

    internal static CookieOptions Options() => new() { HttpOnly = true, Secure = true, SameSite = SameSiteMode.Strict, Path = "/", IsEssential = true };
}
