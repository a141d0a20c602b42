using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace Samverkan.Cms.Security;

/// <summary>
/// Who works in the backoffice right now. An override counts for its flow, as long as it lives; then comes what the request's sign-in has put into its items;
/// outside both nobody is signed in.
/// </summary>
public sealed class BackOfficeSecurityAccessor(IHttpContextAccessor http) : IBackOfficeSecurityAccessor
{
    private static readonly Nobody NoUser = new();
    private readonly AsyncLocal<Overriding?> _override = new();

    public IBackOfficeSecurity? BackOfficeSecurity =>
        _override.Value?.Security ?? http.HttpContext?.Items[typeof(IBackOfficeSecurity)] as IBackOfficeSecurity ?? NoUser;

    /// <returns>Ends the override; the one around it, if any, counts again.</returns>
    public IDisposable Override(IBackOfficeSecurity backOfficeSecurity) => _override.Value = new Overriding(this, _override.Value, backOfficeSecurity);

    private sealed record Overriding(BackOfficeSecurityAccessor Owner, Overriding? Outer, IBackOfficeSecurity Security) : IDisposable
    {
        public void Dispose() => Owner._override.Value = Outer;
    }

    private sealed class Nobody : IBackOfficeSecurity
    {
        public IUser? CurrentUser => null;

        public bool IsAuthenticated() => false;

        public bool UserHasSectionAccess(string section, IUser user) => false;
    }
}
