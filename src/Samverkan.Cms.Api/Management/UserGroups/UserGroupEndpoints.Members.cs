using Microsoft.AspNetCore.Mvc;
using Samverkan.Cms.Api.Shared.Membership;

namespace Samverkan.Cms.Api.Management.UserGroups;

/// <summary>Who is in a group.</summary>
internal static partial class UserGroupEndpoints
{
    private static void MapUserGroupMembers(this ManagementApi api)
    {
        api.Post("/user-group/{id}/users", AddUsers).OnUserGroup();
        api.Delete("/user-group/{id}/users", RemoveUsers).OnUserGroup();
    }

    private static async Task<IResult> AddUsers(Guid id, IReadOnlyList<ReferenceByIdModel> wanted, IUserGroupService groups, UserGuard guard, Editor editor)
    {
        Guid[] users = [.. wanted.Keys()];
        return await guard.AllowsAsync(users) ? (await groups.AddUsersToUserGroupAsync(new(id, users), editor.Key)).Result.ToResult() : Problems.Forbidden;
    }

    private static async Task<IResult> RemoveUsers(Guid id, [FromBody] IReadOnlyList<ReferenceByIdModel> wanted, IUserGroupService groups, UserGuard guard, Editor editor)
    {
        Guid[] users = [.. wanted.Keys()];
        return await guard.AllowsAsync(users) ? (await groups.RemoveUsersFromUserGroupAsync(new(id, users), editor.Key)).Result.ToResult() : Problems.Forbidden;
    }
}
