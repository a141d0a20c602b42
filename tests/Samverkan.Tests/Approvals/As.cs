using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace Samverkan.Tests.Approvals;

/// <summary>What follows is somebody's doing: <c>using (accessor.Override(new As(user)))</c>.</summary>
public sealed class As(IUser user) : IBackOfficeSecurity
{
    public IUser CurrentUser => user;

    public bool IsAuthenticated() => true;

    public bool UserHasSectionAccess(string section, IUser user) => true;
}
