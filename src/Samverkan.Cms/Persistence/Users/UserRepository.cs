using Samverkan.Cms.Persistence.UserGroups;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace Samverkan.Cms.Persistence.Users;

/// <summary>Reads users with their groups, uncached; the trial does not change them.</summary>
public sealed class UserRepository(AmbientScope scope, UserGroupRepository groups, IOptions<GlobalSettings> settings)
{
    public IUser? Get(int id) => Load(scope.Read.Users.Where(u => u.Id == id)).SingleOrDefault();

    public IUser? Get(int? id, bool includeSecurityData) => Load(scope.Read.Users.Where(u => u.Id == id)).SingleOrDefault();

    public IUser? Get(Guid key) => Load(scope.Read.Users.Where(u => u.Key == key)).SingleOrDefault();

    public IEnumerable<IUser> GetMany(params Guid[]? ids) => Load(scope.Read.Users.Where(u => ids == null || ids.Length == 0 || ids.Contains(u.Key)));

    public IEnumerable<IUser> GetMany(params int[] ids) => Load(scope.Read.Users.Where(u => ids.Contains(u.Id)));

    public IEnumerable<IUser> GetAllInGroup(int groupId) =>
        Load(scope.Read.Users.Where(u => scope.Read.UsersInGroups.Any(m => m.UserGroupId == groupId && m.UserId == u.Id)));

    private IReadOnlyList<IUser> Load(IQueryable<UserRow> found)
    {
        UserRow[] users = [.. found];
        int[] ids = [.. users.Select(u => u.Id)];
        ILookup<int, int> memberships = scope.Read.UsersInGroups.Where(m => ids.Contains(m.UserId)).ToLookup(m => m.UserId, m => m.UserGroupId);
        return [.. users.Select(user => UserMap.User(user, GroupsOf([.. memberships[user.Id]]), settings.Value))];
    }

    private IEnumerable<IReadOnlyUserGroup> GroupsOf(int[] ids) => ids.Length == 0 ? [] : groups.GetMany(ids).OfType<IReadOnlyUserGroup>();
}
