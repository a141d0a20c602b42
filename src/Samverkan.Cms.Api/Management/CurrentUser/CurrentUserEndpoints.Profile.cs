using Samverkan.Cms.Api.Shared.Membership;
using Umbraco.Cms.Core.Models.Membership;

namespace Samverkan.Cms.Api.Management.CurrentUser;

/// <summary>What everybody may change of themselves: language, picture, password.</summary>
internal static partial class CurrentUserEndpoints
{
    private static void MapProfile(this ManagementApi api)
    {
        api.Put("/user/current/profile", UpdateProfile);
        api.Post("/user/current/avatar", SetAvatar);
        api.Delete("/user/current/avatar", ClearAvatar);
        api.Post("/user/current/change-password", ChangePassword);
        api.Get("/user/current/login-providers", LoginProviders);
    }

    private static async Task<IResult> UpdateProfile(UpdateCurrentUserRequestModel wanted, IUserService users, Editor editor) =>
        (await users.UpdateProfileAsync(editor.Key, new UserUpdateProfileModel { LanguageIsoCode = wanted.LanguageIsoCode })).Status.ToResult();

    private static async Task<IResult> SetAvatar(SetAvatarRequestModel wanted, IUserService users, Editor editor) => (await users.SetAvatarAsync(editor.Key, wanted.File.Id)).ToResult();

    private static async Task<IResult> ClearAvatar(IUserService users, Editor editor) => (await users.ClearAvatarAsync(editor.Key)).ToResult();

    private static async Task<IResult> ChangePassword(ChangePasswordCurrentUserRequestModel wanted, IUserService users, Editor editor)
    {
        if (string.IsNullOrEmpty(wanted.OldPassword)) return Problems.Of(UserOperationStatus.SelfOldPasswordRequired);
        ChangeUserPasswordModel change = new() { UserKey = editor.Key, OldPassword = wanted.OldPassword, NewPassword = wanted.NewPassword };
        Attempt<PasswordChangedModel, UserOperationStatus> result = await users.ChangePasswordAsync(editor.Key, change);
        return result.Success ? Results.Ok() : UserAnswers.Refused(result.Status, result.Result);
    }

    /// <summary>There are no external providers to sign in by.</summary>
    private static IReadOnlyList<Contract.UserExternalLoginProviderModel> LoginProviders() => [];
}
