using Samverkan.Cms.Persistence.Languages;
using Samverkan.Cms.Persistence.Users;

namespace Samverkan.Cms.Persistence.UserGroups;

[Table("umbracoUser2UserGroup")]
[PrimaryKey(nameof(UserId), nameof(UserGroupId))]
public sealed class UserInGroupRow
{
    [References(typeof(UserRow))] public int UserId { get; set; }
    [References(typeof(UserGroupRow))] public int UserGroupId { get; set; }
}

[Table("umbracoUserGroup")]
[IdentityFrom(6)]
[Index(nameof(Key), Name = "IX_umbracoUserGroup_userGroupKey", IsUnique = true)]
[Index(nameof(UserGroupAlias), Name = "IX_umbracoUserGroup_userGroupAlias", IsUnique = true)]
[Index(nameof(UserGroupName), Name = "IX_umbracoUserGroup_userGroupName", IsUnique = true)]
public sealed class UserGroupRow
{
    public int Id { get; set; }
    public Guid Key { get; set; }
    [MaxLength(200)] public string UserGroupAlias { get; set; } = "";
    [MaxLength(200)] public string UserGroupName { get; set; } = "";
    public string? Description { get; set; }
    [MaxLength(50)] public string? UserGroupDefaultPermissions { get; set; }
    public DateTime CreateDate { get; set; }
    public DateTime UpdateDate { get; set; }
    [MaxLength(255)] public string? Icon { get; set; }
    public bool HasAccessToAllLanguages { get; set; }
    [References(typeof(NodeRow))] public int? StartContentId { get; set; }
    [References(typeof(NodeRow))] public int? StartMediaId { get; set; }
    [References(typeof(NodeRow))] public int? StartElementId { get; set; }
}

[Table("umbracoUserGroup2App")]
[PrimaryKey(nameof(UserGroupId), nameof(App))]
public sealed class UserGroupSectionRow
{
    [References(typeof(UserGroupRow))] public int UserGroupId { get; set; }
    [MaxLength(50)] public string App { get; set; } = "";
}

[Table("umbracoUserGroup2Permission")]
[Index(nameof(UserGroupKey), Name = "IX_umbracoUserGroup2Permission_userGroupKey")]
public sealed class UserGroupPermissionRow
{
    public int Id { get; set; }
    [References(typeof(UserGroupRow), nameof(UserGroupRow.Key))] public Guid UserGroupKey { get; set; }
    [MaxLength(255)] public string Permission { get; set; } = "";
}

[Table("umbracoUserGroup2GranularPermission")]
[Index(nameof(UserGroupKey), Name = "IX_umbracoUserGroup2GranularPermissionDto_UserGroupKey_UniqueId")]
[Index(nameof(UniqueId), Name = "IX_umbracoUserGroup2GranularPermissionDto_UniqueId")]
public sealed class GranularPermissionRow
{
    public int Id { get; set; }
    [References(typeof(UserGroupRow), nameof(UserGroupRow.Key))] public Guid UserGroupKey { get; set; }
    [References(typeof(NodeRow), nameof(NodeRow.UniqueId))] public Guid? UniqueId { get; set; }
    [MaxLength(255)] public string Permission { get; set; } = "";
    [MaxLength(255)] public string Context { get; set; } = "";
}

[Table("umbracoUserGroup2Language")]
[PrimaryKey(nameof(UserGroupId), nameof(LanguageId))]
public sealed class UserGroupLanguageRow
{
    [References(typeof(UserGroupRow), Cascade = true)] public int UserGroupId { get; set; }
    [References(typeof(LanguageRow), Cascade = true)] public int LanguageId { get; set; }
}
