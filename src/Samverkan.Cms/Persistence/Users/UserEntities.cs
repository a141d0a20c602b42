using Samverkan.Cms.Persistence.UserGroups;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace Samverkan.Cms.Persistence.Users;

/// <summary>Which tree a start node belongs to, as umbracoUserStartNode.startNodeType has it.</summary>
internal enum StartNodeType
{
    Content = 1,
    Media = 2,
    Elements = 3,
}

internal static class UserEntities
{
    public static IUser User(UserRow row, IEnumerable<IReadOnlyUserGroup> groups, IReadOnlyList<UserStartNodeRow> startNodes, GlobalSettings settings) =>
        Fresh.Entity(new User(settings, row.Id, row.UserName, row.UserEmail, row.UserLogin, row.UserPassword, row.PasswordConfig, groups, Nodes(startNodes, StartNodeType.Content), Nodes(startNodes, StartNodeType.Media), Nodes(startNodes, StartNodeType.Elements)), user =>
        {
            (user.Key, user.Language, user.IsApproved, user.Kind, user.Avatar) = (row.Key, row.UserLanguage, !row.UserDisabled, (UserKind)row.Kind, row.Avatar);
            (user.CreateDate, user.UpdateDate, user.InvitedDate, user.EmailConfirmedDate) = (row.CreateDate, row.UpdateDate, row.InvitedDate, row.EmailConfirmedDate);
            (user.SecurityStamp, user.FailedPasswordAttempts, user.IsLockedOut) = (row.SecurityStampToken, row.FailedLoginAttempts ?? 0, row.UserNoConsole);
            (user.LastLoginDate, user.LastLockoutDate, user.LastPasswordChangeDate) = (row.LastLoginDate, row.LastLockoutDate, row.LastPasswordChangeDate);
        });

    public static UserRow Row(IUser user) => new()
    {
        Id = user.Id,
        Key = user.Key,
        UserName = user.Name ?? user.Username,
        UserLogin = user.Username,
        UserEmail = user.Email,
        UserLanguage = user.Language,
        UserDisabled = !user.IsApproved,
        UserNoConsole = user.IsLockedOut,
        Kind = (short)user.Kind,
        Avatar = user.Avatar,
        UserPassword = user.RawPasswordValue ?? "",
        PasswordConfig = user.PasswordConfiguration,
        SecurityStampToken = user.SecurityStamp,
        FailedLoginAttempts = user.FailedPasswordAttempts,
        LastLoginDate = user.LastLoginDate,
        LastLockoutDate = user.LastLockoutDate,
        LastPasswordChangeDate = user.LastPasswordChangeDate,
        InvitedDate = user.InvitedDate,
        EmailConfirmedDate = user.EmailConfirmedDate,
        CreateDate = user.CreateDate,
        UpdateDate = user.UpdateDate,
    };

    public static IEnumerable<UserStartNodeRow> StartNodes(IUser user) =>
    [
        .. Rows(user.Id, user.StartContentIds, StartNodeType.Content), .. Rows(user.Id, user.StartMediaIds, StartNodeType.Media), .. Rows(user.Id, user.StartElementIds, StartNodeType.Elements),
    ];

    private static IEnumerable<UserStartNodeRow> Rows(int userId, int[]? nodes, StartNodeType type) => (nodes ?? []).Distinct().Select(node => new UserStartNodeRow { UserId = userId, StartNode = node, StartNodeType = (int)type });

    private static int[] Nodes(IReadOnlyList<UserStartNodeRow> rows, StartNodeType type) => [.. rows.Where(r => r.StartNodeType == (int)type).Select(r => r.StartNode)];
}
