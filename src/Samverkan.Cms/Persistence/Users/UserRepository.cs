using Microsoft.Extensions.Options;
using Samverkan.Cms.Persistence.Querying;
using Samverkan.Cms.Persistence.UserGroups;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace Samverkan.Cms.Persistence.Users;

/// <summary>Users with their groups and start nodes. Lists, sessions and API clients have files of their own.</summary>
public sealed partial class UserRepository(AmbientScope scope, UserGroupRepository groups, IOptions<GlobalSettings> settings) : IUserRepository
{
    private static readonly Translation<UserRow> Columns = new Translation<UserRow>()
        .Pair(nameof(IUser.Id), u => u.Id).Pair(nameof(IUser.Key), u => u.Key).Pair(nameof(IUser.Name), u => u.UserName).Pair(nameof(IUser.Username), u => u.UserLogin)
        .Pair(nameof(IUser.Email), u => u.UserEmail).Pair(nameof(IUser.Language), u => u.UserLanguage).Pair(nameof(IUser.SecurityStamp), u => u.SecurityStampToken)
        .Pair(nameof(IUser.CreateDate), u => u.CreateDate).Pair(nameof(IUser.UpdateDate), u => u.UpdateDate).Pair(nameof(IUser.LastLoginDate), u => u.LastLoginDate)
        .Pair(nameof(IUser.LastPasswordChangeDate), u => u.LastPasswordChangeDate).Pair(nameof(IUser.LastLockoutDate), u => u.LastLockoutDate).Pair(nameof(IUser.IsLockedOut), u => u.UserNoConsole);

    public IUser? Get(int id) => Load(scope.Read.Users.Where(u => u.Id == id)).SingleOrDefault();

    public IUser? Get(int? id, bool includeSecurityData) => id is { } known ? Get(known) : null;

    public IUser? Get(Guid id) => Load(scope.Read.Users.Where(u => u.Key == id)).SingleOrDefault();

    public IEnumerable<IUser> GetMany(params Guid[]? ids) => Load(scope.Read.Users.Where(u => ids == null || ids.Length == 0 || ids.Contains(u.Key)));

    public IEnumerable<IUser> GetMany(params int[] ids) => Load(scope.Read.Users.Where(u => ids.Contains(u.Id)));

    public IEnumerable<IUser> Get(IQuery<IUser> query) => Load(Columns.Apply(scope.Read.Users, query).OrderBy(u => u.UserName));

    public IUser? GetByUsername(string username, bool includeSecurityData) => Load(scope.Read.Users.Where(u => u.UserLogin == username)).FirstOrDefault();

    /// <summary>Users are read the same way before and after a change of the schema: the program migrates before it reads.</summary>
    public IUser? GetForUpgrade(int id) => Get(id);

    public IUser? GetForUpgradeByUsername(string username) => GetByUsername(username, includeSecurityData: false);

    public IUser? GetForUpgradeByEmail(string email) => Load(scope.Read.Users.Where(u => u.UserEmail == email)).FirstOrDefault();

    public IProfile? GetProfile(string username) => GetByUsername(username, includeSecurityData: false)?.ProfileData;

    public IProfile? GetProfile(int id) => Get(id)?.ProfileData;

    public bool Exists(Guid id) => scope.Read.Users.Any(u => u.Key == id);

    public bool ExistsByUserName(string username) => scope.Read.Users.Any(u => u.UserLogin == username);

    public bool ExistsByLogin(string login) => ExistsByUserName(login);

    public int Count(IQuery<IUser>? query) => Columns.Apply(scope.Read.Users, query).Count();

    public int GetCountByQuery(IQuery<IUser>? query) => Count(query);

    public IEnumerable<IUser> GetAllInGroup(int groupId) => Load(scope.Read.Users.Where(u => scope.Read.UsersInGroups.Any(m => m.UserGroupId == groupId && m.UserId == u.Id)));

    public IEnumerable<IUser> GetAllNotInGroup(int groupId) => Load(scope.Read.Users.Where(u => !scope.Read.UsersInGroups.Any(m => m.UserGroupId == groupId && m.UserId == u.Id)));

    private IReadOnlyList<IUser> Load(IQueryable<UserRow> found)
    {
        CmsDbContext db = scope.Read;
        UserRow[] users = [.. found];
        int[] ids = [.. users.Select(u => u.Id)];
        ILookup<int, int> memberships = db.UsersInGroups.Where(m => ids.Contains(m.UserId)).ToLookup(m => m.UserId, m => m.UserGroupId);
        ILookup<int, UserStartNodeRow> startNodes = db.UserStartNodes.Where(n => ids.Contains(n.UserId)).ToLookup(n => n.UserId);
        return [.. users.Select(user => UserEntities.User(user, GroupsOf([.. memberships[user.Id]]), [.. startNodes[user.Id]], settings.Value))];
    }

    private IEnumerable<IReadOnlyUserGroup> GroupsOf(int[] ids) => ids.Length == 0 ? [] : groups.GetMany(ids).Select(g => g.ToReadOnlyGroup());
}
