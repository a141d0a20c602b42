namespace Samverkan.Cms.Persistence.Users;

[Table("umbracoUser")]
[Index(nameof(Key), Name = "IX_umbracoUser_userKey", IsUnique = true)]
[Index(nameof(UserLogin), Name = "IX_umbracoUser_userLogin")]
public sealed class UserRow
{
    public int Id { get; set; }
    public bool UserDisabled { get; set; }
    public Guid Key { get; set; }
    public bool UserNoConsole { get; set; }
    [MaxLength(255)] public string UserName { get; set; } = "";
    [MaxLength(125)] public string UserLogin { get; set; } = "";
    [MaxLength(500)] public string UserPassword { get; set; } = "";
    [MaxLength(500)] public string? PasswordConfig { get; set; }
    [MaxLength(255)] public string UserEmail { get; set; } = "";
    [MaxLength(10)] public string? UserLanguage { get; set; }
    [MaxLength(255)] public string? SecurityStampToken { get; set; }
    public int? FailedLoginAttempts { get; set; }
    public DateTime? LastLockoutDate { get; set; }
    public DateTime? LastPasswordChangeDate { get; set; }
    public DateTime? LastLoginDate { get; set; }
    public DateTime? EmailConfirmedDate { get; set; }
    public DateTime? InvitedDate { get; set; }
    public DateTime CreateDate { get; set; }
    public DateTime UpdateDate { get; set; }
    public short Kind { get; set; }
    [MaxLength(500)] public string? Avatar { get; set; }
}

[Table("umbracoUser2NodeNotify")]
[PrimaryKey(nameof(UserId), nameof(NodeId), nameof(Action))]
public sealed class UserNotificationRow
{
    [References(typeof(UserRow))] public int UserId { get; set; }
    [References(typeof(NodeRow))] public int NodeId { get; set; }
    [MaxLength(255)] public string Action { get; set; } = "";
}

[Table("umbracoUser2ClientId")]
[PrimaryKey(nameof(UserId), nameof(ClientId))]
public sealed class UserClientRow
{
    [References(typeof(UserRow))] public int UserId { get; set; }
    [MaxLength(255)] public string ClientId { get; set; } = "";
}

[Table("umbracoExternalLogin")]
[Index(nameof(UserOrMemberKey), Name = "IX_umbracoExternalLogin_userOrMemberKey")]
[Index(nameof(LoginProvider), nameof(UserOrMemberKey), Name = "IX_umbracoExternalLogin_LoginProvider", IsUnique = true)]
[Index(nameof(LoginProvider), nameof(ProviderKey), Name = "IX_umbracoExternalLogin_ProviderKey")]
public sealed class ExternalLoginRow
{
    public int Id { get; set; }
    public Guid UserOrMemberKey { get; set; }
    [MaxLength(400)] public string LoginProvider { get; set; } = "";
    [MaxLength(4000)] public string ProviderKey { get; set; } = "";
    public DateTime CreateDate { get; set; }
    public string? UserData { get; set; }
}

[Table("umbracoExternalLoginToken")]
[Index(nameof(ExternalLoginId), nameof(Name), Name = "IX_umbracoExternalLoginToken_Name", IsUnique = true)]
public sealed class ExternalLoginTokenRow
{
    public int Id { get; set; }
    [References(typeof(ExternalLoginRow))] public int ExternalLoginId { get; set; }
    [MaxLength(255)] public string Name { get; set; } = "";
    public string Value { get; set; } = "";
    public DateTime CreateDate { get; set; }
}

[Table("umbracoTwoFactorLogin")]
[Index(nameof(UserOrMemberKey), Name = "IX_umbracoTwoFactorLogin_userOrMemberKey")]
[Index(nameof(ProviderName), nameof(UserOrMemberKey), Name = "IX_umbracoTwoFactorLogin_ProviderName", IsUnique = true)]
public sealed class TwoFactorLoginRow
{
    public int Id { get; set; }
    public Guid UserOrMemberKey { get; set; }
    [MaxLength(400)] public string ProviderName { get; set; } = "";
    [MaxLength(400)] public string Secret { get; set; } = "";
}

[Table("umbracoUserStartNode")]
[Index(nameof(StartNodeType), nameof(StartNode), nameof(UserId), Name = "IX_umbracoUserStartNode_startNodeType", IsUnique = true)]
public sealed class UserStartNodeRow
{
    public int Id { get; set; }
    [References(typeof(UserRow))] public int UserId { get; set; }
    [References(typeof(NodeRow))] public int StartNode { get; set; }
    public int StartNodeType { get; set; }
}

[Table("umbracoUserLogin")]
[Index(nameof(LastValidatedUtc), Name = "IX_umbracoUserLogin_lastValidatedUtc")]
public sealed class UserLoginRow
{
    [Key, DatabaseGenerated(DatabaseGeneratedOption.None)] public Guid SessionId { get; set; }
    [References(typeof(UserRow))] public int UserId { get; set; }
    public DateTime LoggedInUtc { get; set; }
    public DateTime LastValidatedUtc { get; set; }
    public DateTime? LoggedOutUtc { get; set; }
    [MaxLength(255)] public string? IpAddress { get; set; }
}

[Table("umbracoConsent")]
public sealed class ConsentRow
{
    public int Id { get; set; }
    public bool Current { get; set; }
    [MaxLength(512)] public string Source { get; set; } = "";
    [MaxLength(128)] public string Context { get; set; } = "";
    [MaxLength(512)] public string Action { get; set; } = "";
    public DateTime CreateDate { get; set; }
    public int State { get; set; }
    [MaxLength(255)] public string? Comment { get; set; }
}

[Table("umbracoUserData")]
[Index(nameof(UserKey), Name = "IX_umbracoUserDataDto_UserKey_Group_Identifier")]
public sealed class UserDataRow
{
    [Key, DatabaseGenerated(DatabaseGeneratedOption.None)] public Guid Key { get; set; }
    [References(typeof(UserRow), nameof(UserRow.Key))] public Guid UserKey { get; set; }
    [MaxLength(255)] public string Group { get; set; } = "";
    [MaxLength(255)] public string Identifier { get; set; } = "";
    public string Value { get; set; } = "";
}
