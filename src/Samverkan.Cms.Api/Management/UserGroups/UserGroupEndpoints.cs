using Microsoft.AspNetCore.Mvc;
using Samverkan.Cms.Api.Shared.Membership;

namespace Samverkan.Cms.Api.Management.UserGroups;

/// <summary>Groups of users, and what they may. Core sees to it that nobody gives more than they have.</summary>
internal static partial class UserGroupEndpoints
{
    public static IServiceCollection AddUserGroups(this IServiceCollection services) => services.AddSingleton<UserGroupModels>().AddSingleton<UserGroupEntities>();

    public static void MapUserGroups(this ManagementApi api)
    {
        api.Get("/user-group", All);
        api.Get("/filter/user-group", Filter);
        api.Get("/item/user-group", Items);
        api.Get("/user-group/{id}", One).OnUserGroup();
        api.Post("/user-group", Create);
        api.Put("/user-group/{id}", Update).OnUserGroup();
        api.Delete("/user-group/{id}", Delete).OnUserGroup();
        api.Delete("/user-group", DeleteMany);
        api.MapUserGroupMembers();
    }

    private static async Task<IResult> One(Guid id, IUserGroupService groups, UserGroupModels models) => await groups.GetAsync(id) is { } group ? Results.Ok(await models.ModelAsync(group)) : NotFound;

    private static async Task<IResult> Create(CreateUserGroupRequestModel wanted, IUserGroupService groups, UserGroupEntities entities, Editor editor)
    {
        IUserGroup group = entities.New(wanted.Id);
        if (await entities.FillAsync(group, wanted) is not UserGroupOperationStatus.Success and UserGroupOperationStatus missing) return Problems.Of(missing);
        return (await groups.CreateAsync(group, editor.Key)).ToCreated("/user-group");
    }

    private static async Task<IResult> Update(Guid id, UpdateUserGroupRequestModel wanted, IUserGroupService groups, UserGroupEntities entities, Editor editor)
    {
        if (await groups.GetAsync(id) is not { } group) return NotFound;
        if (await entities.FillAsync(group, wanted) is not UserGroupOperationStatus.Success and UserGroupOperationStatus missing) return Problems.Of(missing);
        return (await groups.UpdateAsync(group, editor.Key)).Status.ToResult();
    }

    private static async Task<IResult> Delete(Guid id, IUserGroupService groups) => (await groups.DeleteAsync(id)).Result.ToResult();

    private static async Task<IResult> DeleteMany([FromBody] DeleteUserGroupsRequestModel wanted, IUserGroupService groups, UserGuard guard)
    {
        HashSet<Guid> keys = wanted.UserGroupIds.Keys();
        return await guard.AllowsGroupsAsync(keys) ? (await groups.DeleteAsync(keys)).Result.ToResult() : Problems.Forbidden;
    }

    private static IResult NotFound => Problems.Of(UserGroupOperationStatus.NotFound);
}
