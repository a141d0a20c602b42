using System.Security.Claims;
using OpenIddict.Abstractions;
using Umbraco.Cms.Core.Security;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Samverkan.Cms.Api.Security;

/// <summary>What a cookie or token says of its owner: the user's key, the stamp that a new password changes, and the session.</summary>
internal static class BackOfficePrincipal
{
    public const string CookieScheme = "BackOffice";
    private const string Stamp = "stamp";
    private const string Session = "session";

    public static ClaimsPrincipal Of(IUser user, Guid session, string scheme)
    {
        ClaimsIdentity identity = new(scheme, Claims.Name, Claims.Role);
        identity.AddClaim(new Claim(Claims.Subject, user.Key.ToString()));
        identity.AddClaim(new Claim(Claims.Name, user.Name ?? user.Username));
        identity.AddClaim(new Claim(Stamp, StampOf(user)));
        identity.AddClaim(new Claim(Session, session.ToString()));
        return new ClaimsPrincipal(identity);
    }

    public static Guid SessionOf(ClaimsPrincipal principal) => Guid.TryParse(principal.FindFirst(Session)?.Value, out Guid session) ? session : default;

    /// <returns>The user, or null when there is none any more, when it was disabled or locked, or when its stamp has changed since.</returns>
    public static async Task<IUser?> UserAsync(ClaimsPrincipal? principal, IBackOfficeUserStore users)
    {
        if (principal is null || !Guid.TryParse(principal.GetClaim(Claims.Subject), out Guid key) || await users.GetAsync(key) is not { } user) return null;
        return user.IsApproved && !user.IsLockedOut && principal.FindFirst(Stamp)?.Value == StampOf(user) ? user : null;
    }

    /// <summary>Users that were never given a stamp share their key as one.</summary>
    private static string StampOf(IUser user) => user.SecurityStamp ?? user.Key.ToString("N");
}
