using Samverkan.Cms.Persistence.Users;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Cms.Persistence.UserGroups;

/// <summary>Reads groups with sections and default permissions; the trial does not change them.</summary>
public sealed class UserGroupRepository(AmbientScope scope, AppCaches caches, IShortStringHelper strings) : SetRepository<IUserGroup>(scope, caches)
{
    public IUserGroup? Get(string alias) => Find(g => g.Alias == alias);

    public EntityPermissionCollection GetPermissions(IReadOnlyUserGroup[]? groups, bool fallbackToDefaultPermissions, params int[] nodeIds) =>
        new(from @group in groups ?? [] from node in nodeIds where fallbackToDefaultPermissions select new EntityPermission(@group.Id, node, @group.Permissions, isDefaultPermissions: true));

    protected override IEnumerable<IUserGroup> Load(CmsDbContext db)
    {
        ILookup<int, string> sections = db.UserGroupSections.ToLookup(s => s.UserGroupId, s => s.App);
        ILookup<Guid, string> permissions = db.UserGroupPermissions.ToLookup(p => p.UserGroupKey, p => p.Permission);
        ILookup<int, int> members = db.UsersInGroups.ToLookup(m => m.UserGroupId, m => m.UserId);
        return db.UserGroups.OrderBy(g => g.UserGroupName).AsEnumerable().Select(g => UserMap.Group(g, sections[g.Id], permissions[g.Key], members[g.Id].Count(), strings));
    }

    protected override void Insert(CmsDbContext db, IUserGroup entity) => throw ReadOnly();

    protected override void Update(CmsDbContext db, IUserGroup entity) => throw ReadOnly();

    protected override void Remove(CmsDbContext db, IUserGroup entity) => throw ReadOnly();

    private static NotSupportedException ReadOnly() => new("The trial only reads user groups.");
}
