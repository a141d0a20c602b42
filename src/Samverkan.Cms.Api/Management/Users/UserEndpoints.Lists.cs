namespace Samverkan.Cms.Api.Management.Users;

/// <summary>Users in lists and pickers. Core leaves out those whom the caller may not see.</summary>
internal static partial class UserEndpoints
{
    private static void MapUserLists(this ManagementApi api)
    {
        api.Get("/user", All);
        api.Get("/filter/user", Filter);
        api.Get("/user/batch", Batch);
        api.Get("/item/user", Items);
    }

    private static async Task<IResult> All(Paging paging, IUserService users, UserModels models, Editor editor)
    {
        Attempt<PagedModel<IUser>?, UserOperationStatus> result = await users.GetAllAsync(editor.Key, paging.Skip, paging.Take);
        return result.Result is { } page && result.Success ? Results.Ok(models.Page(page)) : Problems.Of(result.Status);
    }

    private static async Task<IResult> Filter(UserOrder? orderBy, Direction? orderDirection, Guid[] userGroupIds, UserState[] userStates, string? filter, Paging paging, IUserService users, UserModels models, Editor editor)
    {
        UserFilter wanted = new()
        {
            IncludedUserGroups = userGroupIds.ToHashSet(),
            IncludeUserStates = userStates.ToHashSet(),
            NameFilters = string.IsNullOrWhiteSpace(filter) ? null : new HashSet<string> { filter.Trim() },
        };
        return (await users.FilterAsync(editor.Key, wanted, paging.Skip, paging.Take, orderBy ?? UserOrder.UserName, orderDirection ?? Direction.Ascending)).ToOk(found => models.Page(found));
    }

    /// <summary>As the client knows them already: who may not be managed is left out.</summary>
    private static async Task<Batch<UserResponseModel>> Batch(Guid[] id, IUserService users, UserModels models, IUserPermissionService permissions, Editor editor)
    {
        List<UserResponseModel> found = [];
        foreach (IUser user in await ManyAsync(id, users))
        {
            if (await permissions.AuthorizeAccessAsync(editor.User, user.Key) == Umbraco.Cms.Core.Services.AuthorizationStatus.UserAuthorizationStatus.Success) found.Add(models.Model(user));
        }

        return Shared.Batch<UserResponseModel>.Of(found);
    }

    private static async Task<IEnumerable<UserItemResponseModel>> Items(Guid[] id, IUserService users, UserModels models) => (await ManyAsync(id, users)).Select(models.Item);

    /// <summary>In the order asked for. Core takes no keys to mean all.</summary>
    private static async Task<IEnumerable<IUser>> ManyAsync(Guid[] keys, IUserService users) => keys.Length == 0 ? [] : (await users.GetAsync(keys)).OrderBy(u => Array.IndexOf(keys, u.Key));
}
