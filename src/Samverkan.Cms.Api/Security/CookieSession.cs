using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Umbraco.Cms.Core.Security;

namespace Samverkan.Cms.Api.Security;

/// <summary>Whom the cookie of the sign-in page stands for. Pages ask it; the API goes by tokens.</summary>
internal sealed class CookieSession(IBackOfficeUserStore users, IUserService sessions)
{
    /// <returns>Null when nobody is signed in, or when the user or the session has ended since.</returns>
    public async Task<(IUser User, Guid Session)?> FindAsync(HttpContext http)
    {
        ClaimsPrincipal? cookie = (await http.AuthenticateAsync(BackOfficePrincipal.CookieScheme)).Principal;
        if (cookie is null || await BackOfficePrincipal.UserAsync(cookie, users) is not { } user) return null;
        Guid session = BackOfficePrincipal.SessionOf(cookie);
        return sessions.ValidateLoginSession(user.Id, session) ? (user, session) : null;
    }
}
