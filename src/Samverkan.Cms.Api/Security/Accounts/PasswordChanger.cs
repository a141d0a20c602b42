using Microsoft.AspNetCore.Identity;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Security;

namespace Samverkan.Cms.Api.Security.Accounts;

/// <summary>A password changes by the old one, by a reset token, or by somebody with the right to set it.</summary>
public sealed class PasswordChanger(AccountManager accounts, IEventAggregator events) : IBackOfficePasswordChanger
{
    public async Task<Attempt<PasswordChangedModel?>> ChangeBackOfficePassword(ChangeBackOfficeUserPasswordModel model, IUser? performingUser)
    {
        BackOfficeAccount account = new(model.User);
        IdentityResult result = await ChangeAsync(account, model);
        if (result.Succeeded) await events.PublishAsync(Changed(model, performingUser));
        return result.Succeeded ? Attempt.Succeed<PasswordChangedModel?>(new PasswordChangedModel { ResetPassword = model.NewPassword }) : Attempt.Fail<PasswordChangedModel?>(Failure(result));
    }

    private async Task<IdentityResult> ChangeAsync(BackOfficeAccount account, ChangeBackOfficeUserPasswordModel model)
    {
        if (model.ResetPasswordToken is { Length: > 0 } reset) return await accounts.ResetPasswordAsync(account, reset.FromUrlBase64() ?? reset, model.NewPassword); // as the link had it
        if (model.OldPassword is { Length: > 0 } old) return await accounts.ChangePasswordAsync(account, old, model.NewPassword);
        return await accounts.ResetPasswordAsync(account, await accounts.GeneratePasswordResetTokenAsync(account), model.NewPassword);
    }

    private static UserNotification Changed(ChangeBackOfficeUserPasswordModel model, IUser? performing)
    {
        string affected = model.User.Key.ToString(), by = (performing ?? model.User).Key.ToString();
        if (model.ResetPasswordToken is { Length: > 0 }) return new UserForgotPasswordChangedNotification("", affected, by);
        return by == affected ? new UserPasswordChangedNotification("", affected, by) : new UserPasswordResetNotification("", affected, by);
    }

    private static PasswordChangedModel Failure(IdentityResult result) =>
        new() { Error = new System.ComponentModel.DataAnnotations.ValidationResult(string.Join(" ", result.Errors.Select(e => e.Description)), ["value"]) };
}
