using Samverkan.Cms.Api.Shared.Membership;
using Umbraco.Cms.Core.Models.Membership;

namespace Samverkan.Cms.Api.Management.Users;

/// <summary>Passwords that somebody else sets.</summary>
internal static partial class UserEndpoints
{
    private static void MapUserPasswords(this ManagementApi api)
    {
        api.Post("/user/{id}/change-password", ChangePassword).OnUser();
        api.Post("/user/{id}/reset-password", ResetPassword).OnUser();
    }

    private static async Task<IResult> ChangePassword(Guid id, ChangePasswordUserRequestModel wanted, IUserService users, Editor editor)
    {
        Attempt<PasswordChangedModel, UserOperationStatus> result = await users.ChangePasswordAsync(editor.Key, new ChangeUserPasswordModel { UserKey = id, NewPassword = wanted.NewPassword });
        return result.Success ? Results.Ok() : UserAnswers.Refused(result.Status, result.Result);
    }

    /// <summary>Core makes a new one, which is shown to the caller this once.</summary>
    private static async Task<IResult> ResetPassword(Guid id, IUserService users, Editor editor)
    {
        Attempt<PasswordChangedModel, UserOperationStatus> result = await users.ResetPasswordAsync(editor.Key, id);
        return result.Success ? Results.Ok(new ResetPasswordUserResponseModel { ResetPassword = result.Result.ResetPassword }) : UserAnswers.Refused(result.Status, result.Result);
    }
}
