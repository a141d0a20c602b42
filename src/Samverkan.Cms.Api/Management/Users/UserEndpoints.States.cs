using Samverkan.Cms.Api.Shared.Membership;

namespace Samverkan.Cms.Api.Management.Users;

/// <summary>Several users at once: disable, enable, unlock, put into groups.</summary>
internal static partial class UserEndpoints
{
    private static void MapUserStates(this ManagementApi api)
    {
        api.Post("/user/disable", Disable);
        api.Post("/user/enable", Enable);
        api.Post("/user/unlock", Unlock);
        api.Post("/user/set-user-groups", SetGroups);
    }

    private static async Task<IResult> Disable(DisableUserRequestModel wanted, IUserService users, UserGuard guard, Editor editor)
    {
        HashSet<Guid> keys = wanted.UserIds.Keys();
        return await guard.AllowsAsync(keys) ? (await users.DisableAsync(editor.Key, keys)).ToResult() : Problems.Forbidden;
    }

    private static async Task<IResult> Enable(EnableUserRequestModel wanted, IUserService users, UserGuard guard, Editor editor)
    {
        HashSet<Guid> keys = wanted.UserIds.Keys();
        return await guard.AllowsAsync(keys) ? (await users.EnableAsync(editor.Key, keys)).ToResult() : Problems.Forbidden;
    }

    private static async Task<IResult> Unlock(UnlockUsersRequestModel wanted, IUserService users, UserGuard guard, Editor editor)
    {
        HashSet<Guid> keys = wanted.UserIds.Keys();
        return await guard.AllowsAsync(keys) ? (await users.UnlockAsync(editor.Key, [.. keys])).Status.ToResult() : Problems.Forbidden;
    }

    /// <summary>The groups take the place of those that the users had.</summary>
    private static async Task<IResult> SetGroups(UpdateUserGroupsOnUserRequestModel wanted, IUserGroupService groups, UserGuard guard, Editor editor)
    {
        HashSet<Guid> users = wanted.UserIds.Keys(), keys = wanted.UserGroupIds.Keys();
        if (!await guard.AllowsAsync(users) || !await guard.AllowsGroupsAsync(keys)) return Problems.Forbidden;
        return (await groups.UpdateUserGroupsOnUsersAsync(keys, users, editor.Key)).Result.ToResult();
    }
}
