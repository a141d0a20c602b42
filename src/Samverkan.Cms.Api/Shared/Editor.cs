using Umbraco.Cms.Core.Security;

namespace Samverkan.Cms.Api.Shared;

/// <summary>Who is signed in and asks. Only operations that are not open may ask for one.</summary>
public sealed class Editor(IBackOfficeSecurityAccessor security)
{
    public IUser User => security.BackOfficeSecurity?.CurrentUser ?? throw new InvalidOperationException("Nobody is signed in: this operation must not be open.");

    public Guid Key => User.Key;

    public bool IsAdministrator => User.IsAdmin();
}
