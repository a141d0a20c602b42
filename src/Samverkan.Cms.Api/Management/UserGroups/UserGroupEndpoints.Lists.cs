namespace Samverkan.Cms.Api.Management.UserGroups;

/// <summary>Groups in lists and pickers.</summary>
internal static partial class UserGroupEndpoints
{
    private static Task<IResult> All(Paging paging, IUserGroupService groups, UserGroupModels models, Editor editor) => Filter(null, paging, groups, models, editor);

    /// <summary>Core leaves out the groups that the caller does not have, unless an administrator asks.</summary>
    private static async Task<IResult> Filter(string? filter, Paging paging, IUserGroupService groups, UserGroupModels models, Editor editor)
    {
        Attempt<PagedModel<IUserGroup>, UserGroupOperationStatus> result = await groups.FilterAsync(editor.Key, filter, paging.Skip, paging.Take);
        return result.Success ? Results.Ok(await models.PageAsync(result.Result)) : Problems.Of(result.Status);
    }

    private static async Task<IEnumerable<UserGroupItemResponseModel>> Items(Guid[] id, IUserGroupService groups) =>
        id.Length == 0 ? [] : (await groups.GetAsync(id)).OrderBy(g => Array.IndexOf(id, g.Key)).Select(UserGroupModels.Item);
}
