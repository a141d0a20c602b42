using Microsoft.Extensions.Options;
using Samverkan.Cms.Api.Security.SignIn;
using Samverkan.Cms.Api.Shared.Membership;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace Samverkan.Cms.Api.Management.Security;

/// <summary>Passwords that were forgotten: the token in the mail is what lets in. The site's own sign-in page does the same by forms.</summary>
internal static class SecurityEndpoints
{
    private const string Place = "Security";

    public static void MapSecurity(this ManagementApi api)
    {
        api.Get("/security/configuration", Configuration);
        api.Post("/security/forgot-password", Request);
        api.Post("/security/forgot-password/verify", Verify);
        api.Post("/security/forgot-password/reset", Reset);
    }

    private static SecurityConfigurationResponseModel Configuration(IOptionsSnapshot<SecuritySettings> security) => new() { PasswordConfiguration = PasswordRules.Of(security.Value.UserPassword) };

    /// <summary>Whether anybody has the address shows neither in the answer nor in its time.</summary>
    private static async Task<IResult> Request(ResetPasswordRequestModel wanted, ForgottenPassword forgotten)
    {
        UserOperationStatus status = await forgotten.RequestAsync(wanted.Email);
        return Statuses.Of(status, "ResetPassword") == StatusCodes.Status200OK ? Results.Ok() : Problems.Of(status, "ResetPassword");
    }

    private static async Task<IResult> Verify(VerifyResetPasswordTokenRequestModel wanted, IUserService users, IOptionsSnapshot<SecuritySettings> security)
    {
        Attempt<UserOperationStatus> result = await users.VerifyPasswordResetAsync(wanted.User.Id, wanted.ResetCode);
        return result.Success ? Results.Ok(new VerifyResetPasswordResponseModel { PasswordConfiguration = PasswordRules.Of(security.Value.UserPassword) }) : Problems.Of(result.Result, Place);
    }

    private static async Task<IResult> Reset(ResetPasswordTokenRequestModel wanted, IUserService users)
    {
        Attempt<PasswordChangedModel, UserOperationStatus> result = await users.ResetPasswordAsync(wanted.User.Id, wanted.ResetCode, wanted.Password);
        return result.Success ? Results.NoContent() : UserAnswers.Refused(result.Status, result.Result, Place);
    }
}
