using Microsoft.Extensions.Options;
using Samverkan.Cms.Api.Shared.Membership;
using Umbraco.Cms.Core.Configuration.Models;

namespace Samverkan.Cms.Api.Management.Users;

/// <summary>Invitations by mail. The last two are open: the token in the mail is what lets in.</summary>
internal static partial class UserEndpoints
{
    private static void MapInvitations(this ManagementApi api)
    {
        api.Post("/user/invite", Invite);
        api.Post("/user/invite/resend", Resend);
        api.Post("/user/invite/verify", VerifyInvitation);
        api.Post("/user/invite/create-password", CreatePassword);
    }

    private static async Task<IResult> Invite(InviteUserRequestModel wanted, IUserService users, UserGuard guard, Editor editor)
    {
        HashSet<Guid> groups = wanted.UserGroupIds.Keys();
        if (!await guard.AllowsGroupsAsync(groups)) return Problems.Forbidden;
        Attempt<UserInvitationResult, UserOperationStatus> result = await users.InviteAsync(editor.Key, new UserInviteModel
        {
            Id = wanted.Id,
            Email = wanted.Email,
            UserName = wanted.UserName,
            Name = wanted.Name,
            Message = wanted.Message,
            UserGroupKeys = groups,
        });
        return result.Success ? new Created("/user", result.Result.InvitedUser!.Key) : UserAnswers.Refused(result.Status, result.Result); // the service gives the user it invited
    }

    private static async Task<IResult> Resend(ResendInviteUserRequestModel wanted, IUserService users, UserGuard guard, Editor editor)
    {
        if (!await guard.AllowsAsync(wanted.User.Id)) return Problems.Forbidden;
        Attempt<UserInvitationResult, UserOperationStatus> result = await users.ResendInvitationAsync(editor.Key, new UserResendInviteModel { InvitedUserKey = wanted.User.Id, Message = wanted.Message });
        return result.Success ? Results.Ok() : UserAnswers.Refused(result.Status, result.Result);
    }

    private static async Task<IResult> VerifyInvitation(VerifyInviteUserRequestModel wanted, IUserService users, IOptionsSnapshot<SecuritySettings> security)
    {
        Attempt<UserOperationStatus> result = await users.VerifyInviteAsync(wanted.User.Id, wanted.Token);
        return result.Success ? Results.Ok(new VerifyInviteUserResponseModel { PasswordConfiguration = PasswordRules.Of(security.Value.UserPassword) }) : Problems.Of(result.Result);
    }

    private static async Task<IResult> CreatePassword(CreateInitialPasswordUserRequestModel wanted, IUserService users)
    {
        Attempt<PasswordChangedModel, UserOperationStatus> result = await users.CreateInitialPasswordAsync(wanted.User.Id, wanted.Token, wanted.Password);
        return result.Success ? Results.Ok() : UserAnswers.Refused(result.Status, result.Result);
    }
}
