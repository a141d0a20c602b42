namespace Samverkan.Cms.Api.Security.SignIn;

/// <summary>A cookie that carries Secure on http://localhost too, where browsers keep it; ASP.NET Core would refuse to make the antiforgery one there.</summary>
internal sealed class HostCookie : CookieBuilder
{
    public HostCookie(string name) =>
        (Name, HttpOnly, SameSite, Path, SecurePolicy, IsEssential) = ($"__Host-{name}", true, SameSiteMode.Strict, "/", CookieSecurePolicy.None, true);

    public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
    {
        CookieOptions options = base.Build(context, expiresFrom);
        options.Secure = true;
        return options;
    }
}
