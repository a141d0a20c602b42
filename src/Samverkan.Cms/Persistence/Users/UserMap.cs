using Samverkan.Cms.Persistence.UserGroups;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Cms.Persistence.Users;

public static class UserMap
{
    public static IUser User(UserRow row, IEnumerable<IReadOnlyUserGroup> groups, GlobalSettings settings) =>
        Fresh.Entity(new User(settings, row.Id, row.UserName, row.UserEmail, row.UserLogin, row.UserPassword, null, groups, [], [], []), user =>
        {
            (user.Key, user.Language, user.IsApproved) = (row.Key, row.UserLanguage, !row.UserDisabled);
            (user.CreateDate, user.UpdateDate, user.Kind) = (row.CreateDate, row.UpdateDate, (UserKind)row.Kind);
        });

    public static IUserGroup Group(UserGroupRow row, IEnumerable<string> sections, IEnumerable<string> permissions, int members, IShortStringHelper strings) =>
        Fresh.Entity(new UserGroup(strings, members, row.UserGroupAlias, row.UserGroupName, row.Icon), group =>
        {
            (group.Id, group.Key, group.CreateDate, group.UpdateDate) = (row.Id, row.Key, row.CreateDate, row.UpdateDate);
            (group.StartContentId, group.StartMediaId, group.StartElementId) = (row.StartContentId, row.StartMediaId, row.StartElementId);
            group.HasAccessToAllLanguages = row.HasAccessToAllLanguages;
            group.Permissions = permissions.ToHashSet();
            foreach (string section in sections) group.AddAllowedSection(section);
        });
}
