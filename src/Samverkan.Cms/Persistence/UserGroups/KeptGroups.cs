using Umbraco.Cms.Core.Models.Membership;

namespace Samverkan.Cms.Persistence.UserGroups;

/// <summary>Groups carry start nodes and what they may do with single items and properties, and users carry their groups: whoever changes those rows calls this.</summary>
internal sealed class KeptGroups(AmbientScope scope, AppCaches caches)
{
    private readonly EntityCache<IUserGroup> _groups = new(scope, caches);
    private readonly EntityCache<IUser> _users = new(scope, caches);

    public void Forget()
    {
        _groups.ForgetAll();
        _users.ForgetAll();
    }
}
