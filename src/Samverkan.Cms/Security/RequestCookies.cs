using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Web;

namespace Samverkan.Cms.Security;

/// <summary>The cookies of the current request and its response; outside requests there are none.</summary>
public sealed class RequestCookies(IHttpContextAccessor http) : ICookieManager
{
    public bool HasCookie(string cookieName) => GetCookieValue(cookieName) is not null;

    public string? GetCookieValue(string cookieName) => http.HttpContext?.Request.Cookies[cookieName];

    /// <param name="cookieName">The cookie.</param>
    /// <param name="value">Its new value.</param>
    /// <param name="httpOnly">Scripts do not see it.</param>
    /// <param name="secure">Sent over HTTPS only.</param>
    /// <param name="sameSiteMode">Strict, Lax, None or Unspecified, in any case; what is unknown becomes Strict.</param>
    public void SetCookieValue(string cookieName, string value, bool httpOnly, bool secure, string sameSiteMode) => http.HttpContext?.Response.Cookies.Append(cookieName, value, new CookieOptions
    {
        HttpOnly = httpOnly,
        Secure = secure,
        SameSite = Enum.TryParse(sameSiteMode, ignoreCase: true, out SameSiteMode mode) ? mode : SameSiteMode.Strict,
    });

    public void ExpireCookie(string cookieName) => http.HttpContext?.Response.Cookies.Delete(cookieName);
}
