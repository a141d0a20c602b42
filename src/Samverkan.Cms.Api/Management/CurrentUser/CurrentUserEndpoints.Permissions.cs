namespace Samverkan.Cms.Api.Management.CurrentUser;

/// <summary>What one may do to single items.</summary>
internal static partial class CurrentUserEndpoints
{
    private static void MapOwnPermissions(this ManagementApi api)
    {
        api.Get("/user/current/permissions", AnyPermissions);
        api.Get("/user/current/permissions/document", DocumentPermissions);
        api.Get("/user/current/permissions/media", MediaPermissions);
        api.Get("/user/current/permissions/element", ElementPermissions);
    }

    private static async Task<IResult> AnyPermissions(Guid[] id, IUserService users, Editor editor) => Answer(await users.GetPermissionsAsync(editor.Key, id));

    private static async Task<IResult> DocumentPermissions(Guid[] id, IUserService users, Editor editor) => Answer(await users.GetDocumentPermissionsAsync(editor.Key, id));

    private static async Task<IResult> MediaPermissions(Guid[] id, IUserService users, Editor editor) => Answer(await users.GetMediaPermissionsAsync(editor.Key, id));

    private static async Task<IResult> ElementPermissions(Guid[] id, IUserService users, Editor editor) => Answer(await users.GetElementPermissionsAsync(editor.Key, id));

    private static IResult Answer(Attempt<IEnumerable<NodePermissions>, UserOperationStatus> result) => result.Success
        ? Results.Ok(new UserPermissionsResponseModel { Permissions = [.. result.Result.Select(p => new UserPermissionModel { NodeKey = p.NodeKey, Permissions = [.. p.Permissions] })] })
        : Problems.Of(result.Status);
}
