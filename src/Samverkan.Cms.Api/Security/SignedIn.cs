using Umbraco.Cms.Core.Security;

namespace Samverkan.Cms.Api.Security;

/// <summary>The user of one request, as Core's services ask for it.</summary>
internal sealed class SignedIn(IUser user) : IBackOfficeSecurity
{
    public IUser CurrentUser => user;

    public bool IsAuthenticated() => true;

    public bool UserHasSectionAccess(string section, IUser user) => user.AllowedSections.Contains(section);

    /// <returns>Whose request it is, or null.</returns>
    public static IUser? Of(HttpContext http) => (http.Items[typeof(IBackOfficeSecurity)] as SignedIn)?.CurrentUser;

    /// <summary>From here on the request is this user's.</summary>
    public static void Set(HttpContext http, IUser user) => http.Items[typeof(IBackOfficeSecurity)] = new SignedIn(user);
}
