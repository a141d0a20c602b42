using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Cms.Persistence.UserGroups;

/// <summary>Groups with their sections, languages, default verbs and granular permissions.</summary>
public sealed class UserGroupRepository(AmbientScope scope, AppCaches caches, IShortStringHelper strings) : SetRepository<IUserGroup>(scope, caches), IUserGroupRepository
{
    public IUserGroup? Get(string alias) => Find(g => string.Equals(g.Alias, alias, StringComparison.OrdinalIgnoreCase));

    public IEnumerable<IUserGroup> GetGroupsAssignedToSection(string sectionAlias) => FindAll(g => g.AllowedSections.Contains(sectionAlias));

    /// <param name="userGroup">The group, saved first.</param>
    /// <param name="userIds">All its members from now on; null leaves them as they are.</param>
    public void AddOrUpdateGroupWithUsers(IUserGroup userGroup, int[]? userIds)
    {
        Save(userGroup);
        if (userIds is null) return;
        CmsDbContext db = Scope.Write;
        db.UsersInGroups.Where(m => m.UserGroupId == userGroup.Id).ExecuteDelete();
        db.Insert(userIds.Distinct().Select(id => new UserInGroupRow { UserId = id, UserGroupId = userGroup.Id }));
        Forget();
    }

    /// <summary>The counts of members change with users.</summary>
    internal void ForgetMembers() => Forget();

    public EntityPermissionCollection GetPermissions(int[] groupIds, params int[] entityIds) =>
        new(GroupPermissions.Along(Whole.Where(g => groupIds.Contains(g.Id)).Cast<IReadOnlyUserGroup>(), fallbackToDefaults: false, Paths(entityIds)));

    public EntityPermissionCollection GetPermissions(IReadOnlyUserGroup[]? groups, bool fallbackToDefaultPermissions, params int[] nodeIds) =>
        new(GroupPermissions.Along(groups ?? [], fallbackToDefaultPermissions, Paths(nodeIds)));

    public void ReplaceGroupPermissions(int groupId, ISet<string> permissions, params int[] entityIds) => WritePermissions(groupId, permissions, entityIds, replace: true);

    public void AssignGroupPermission(int groupId, string permission, params int[] entityIds) => WritePermissions(groupId, new HashSet<string> { permission }, entityIds, replace: false);

    protected override bool AreRowsOfOthers => true;

    protected override IEnumerable<IUserGroup> Load(CmsDbContext db)
    {
        ILookup<int, string> sections = db.UserGroupSections.AsEnumerable().ToLookup(s => s.UserGroupId, s => s.App);
        ILookup<int, int> languages = db.UserGroupLanguages.AsEnumerable().ToLookup(l => l.UserGroupId, l => l.LanguageId);
        ILookup<Guid, string> verbs = db.UserGroupPermissions.AsEnumerable().ToLookup(p => p.UserGroupKey, p => p.Permission);
        ILookup<Guid, GranularPermissionRow> granular = db.GranularPermissions.AsEnumerable().ToLookup(p => p.UserGroupKey);
        Dictionary<int, int> members = db.UsersInGroups.GroupBy(m => m.UserGroupId).Select(g => new { g.Key, Count = g.Count() }).ToDictionary(g => g.Key, g => g.Count);
        return db.UserGroups.OrderBy(g => g.UserGroupName).AsEnumerable().Select(row => Fresh.Entity(new UserGroup(strings, members.GetValueOrDefault(row.Id), row.UserGroupAlias, row.UserGroupName, row.Icon), group =>
        {
            (group.Id, group.Key, group.CreateDate, group.UpdateDate, group.Description) = (row.Id, row.Key, row.CreateDate, row.UpdateDate, row.Description);
            (group.StartContentId, group.StartMediaId, group.StartElementId, group.HasAccessToAllLanguages) = (row.StartContentId, row.StartMediaId, row.StartElementId, row.HasAccessToAllLanguages);
            group.Permissions = verbs[row.Key].ToHashSet();
            group.GranularPermissions = granular[row.Key].Select(GroupPermissions.Entity).ToHashSet();
            foreach (string section in sections[row.Id]) group.AddAllowedSection(section);
            foreach (int language in languages[row.Id]) group.AddAllowedLanguage(language);
        }));
    }

    protected override void Insert(CmsDbContext db, IUserGroup group)
    {
        UserGroupRow row = Row(group);
        db.Insert(row);
        group.Id = row.Id;
        WriteParts(db, group);
    }

    protected override void Update(CmsDbContext db, IUserGroup group)
    {
        db.Rewrite(Row(group));
        WriteParts(db, group);
    }

    protected override void Remove(CmsDbContext db, IUserGroup group)
    {
        db.UsersInGroups.Where(m => m.UserGroupId == group.Id).ExecuteDelete();
        RemoveParts(db, group);
        db.UserGroups.Where(g => g.Id == group.Id).ExecuteDelete();
    }

    private static void WriteParts(CmsDbContext db, IUserGroup group)
    {
        RemoveParts(db, group);
        db.Insert(group.AllowedSections.Distinct().Select(app => new UserGroupSectionRow { UserGroupId = group.Id, App = app }));
        db.Insert(group.AllowedLanguages.Distinct().Select(id => new UserGroupLanguageRow { UserGroupId = group.Id, LanguageId = id }));
        db.Insert(group.Permissions.Select(verb => new UserGroupPermissionRow { UserGroupKey = group.Key, Permission = verb }));
        db.Insert(group.GranularPermissions.Select(p => GroupPermissions.Row(group.Key, p)));
    }

    private static void RemoveParts(CmsDbContext db, IUserGroup group)
    {
        db.UserGroupSections.Where(s => s.UserGroupId == group.Id).ExecuteDelete();
        db.UserGroupLanguages.Where(l => l.UserGroupId == group.Id).ExecuteDelete();
        db.UserGroupPermissions.Where(p => p.UserGroupKey == group.Key).ExecuteDelete();
        db.GranularPermissions.Where(p => p.UserGroupKey == group.Key).ExecuteDelete();
    }

    private void WritePermissions(int groupId, ISet<string> verbs, int[] entityIds, bool replace)
    {
        CmsDbContext db = Scope.Write;
        Guid owner = db.UserGroups.Where(g => g.Id == groupId).Select(g => g.Key).Single();
        foreach (Guid node in db.Nodes.Where(n => entityIds.Contains(n.Id)).Select(n => n.UniqueId).ToArray())
        {
            db.GranularPermissions.Where(p => p.UserGroupKey == owner && p.UniqueId == node && p.Context == DocumentGranularPermission.ContextType && (replace || verbs.Contains(p.Permission))).ExecuteDelete();
            db.Insert(verbs.Select(verb => new GranularPermissionRow { UserGroupKey = owner, UniqueId = node, Permission = verb, Context = DocumentGranularPermission.ContextType }));
        }

        Forget();
    }

    /// <summary>Each node with the keys along its path, itself last.</summary>
    private IReadOnlyList<(int, Guid[])> Paths(int[] ids)
    {
        var nodes = Scope.Read.Nodes.Where(n => ids.Contains(n.Id)).Select(n => new { n.Id, n.Path }).ToArray();
        int[] along = [.. nodes.SelectMany(n => Ids(n.Path)).Distinct()];
        Dictionary<int, Guid> keys = Scope.Read.Nodes.Where(n => along.Contains(n.Id)).ToDictionary(n => n.Id, n => n.UniqueId);
        return [.. nodes.Select(n => (n.Id, Ids(n.Path).Where(keys.ContainsKey).Select(id => keys[id]).ToArray()))];
    }

    private static IEnumerable<int> Ids(string path) => path.Split(',').Select(id => int.Parse(id, System.Globalization.CultureInfo.InvariantCulture)).Where(id => id > 0);

    private static UserGroupRow Row(IUserGroup group) => new()
    {
        Id = group.Id,
        Key = group.Key,
        UserGroupAlias = group.Alias,
        UserGroupName = group.Name ?? group.Alias,
        Description = group.Description,
        Icon = group.Icon,
        HasAccessToAllLanguages = group.HasAccessToAllLanguages,
        StartContentId = group.StartContentId,
        StartMediaId = group.StartMediaId,
        StartElementId = group.StartElementId,
        CreateDate = group.CreateDate,
        UpdateDate = group.UpdateDate,
    };
}
