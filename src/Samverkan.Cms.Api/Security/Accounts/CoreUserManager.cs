using System.Security.Cryptography;
using System.Security.Principal;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Security;

namespace Samverkan.Cms.Api.Security.Accounts;

/// <summary>What Core's user service asks of the sign-in: new users, tokens for mails, unlocking. Core looks it up in a service scope of its own.</summary>
public sealed class CoreUserManager(AccountManager accounts, IBackOfficeUserStore users, IOptions<GlobalSettings> global, IOptions<SecuritySettings> security, IEventAggregator events) : ICoreBackOfficeUserManager
{
    private const string InvitePurpose = "Invite";

    public Task<IdentityCreationResult> CreateAsync(UserCreateModel createModel) => CreateAsync(createModel, GeneratePassword());

    /// <summary>Without a password: the invited person chooses it.</summary>
    public Task<IdentityCreationResult> CreateForInvite(UserCreateModel createModel) => CreateAsync(createModel, password: null);

    public async Task<Attempt<string, UserOperationStatus>> GenerateEmailConfirmationTokenAsync(IUser user) =>
        Attempt.SucceedWithStatus(UserOperationStatus.Success, await accounts.GenerateUserTokenAsync(new(user), InvitationTokens.Name, InvitePurpose));

    public async Task<Attempt<string, UserOperationStatus>> GeneratePasswordResetTokenAsync(IUser user) =>
        Attempt.SucceedWithStatus(UserOperationStatus.Success, await accounts.GeneratePasswordResetTokenAsync(new(user)));

    public Task<bool> IsEmailConfirmationTokenValidAsync(IUser user, string token) => accounts.VerifyUserTokenAsync(new(user), InvitationTokens.Name, InvitePurpose, token);

    public Task<bool> IsResetPasswordTokenValidAsync(IUser user, string token) =>
        accounts.VerifyUserTokenAsync(new(user), PasswordResetTokens.Name, UserManager<BackOfficeAccount>.ResetPasswordTokenPurpose, token);

    public async Task<Attempt<UserUnlockResult, UserOperationStatus>> UnlockUser(IUser user)
    {
        (user.IsLockedOut, user.FailedPasswordAttempts) = (false, 0);
        UserOperationStatus status = await users.SaveAsync(user);
        if (status == UserOperationStatus.Success) await events.PublishAsync(new UserUnlockedNotification("", user.Key.ToString(), ""));
        return Attempt.IfWithStatus(status == UserOperationStatus.Success, UserOperationStatus.Success, status, new UserUnlockResult());
    }

    /// <summary>There are no external providers to sign in by.</summary>
    public Task<Attempt<ICollection<IIdentityUserLogin>, UserOperationStatus>> GetLoginsAsync(IUser user) =>
        Task.FromResult(Attempt.SucceedWithStatus<ICollection<IIdentityUserLogin>, UserOperationStatus>(UserOperationStatus.Success, []));

    public void NotifyForgotPasswordRequested(IPrincipal user, string toString) => events.Publish(new UserForgotPasswordRequestedNotification("", toString, toString));

    /// <summary>As long as the rules ask for and a little more, with a letter of each kind.</summary>
    public string GeneratePassword() => RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789", Math.Max(16, security.Value.UserPassword.RequiredLength)) + "aA2-";

    private async Task<IdentityCreationResult> CreateAsync(UserCreateModel model, string? password)
    {
        BackOfficeAccount account = new(NewUser(model));
        if (password is not null) account.User.RawPasswordValue = accounts.PasswordHasher.HashPassword(account, password);
        UserOperationStatus status = await users.SaveAsync(account.User);
        return status switch
        {
            UserOperationStatus.Success => new IdentityCreationResult { Succeded = true, InitialPassword = password },
            UserOperationStatus.CancelledByNotification => IdentityCreationResult.Cancel(),
            _ => IdentityCreationResult.Fail($"The user was not saved: {status}."),
        };
    }

    private User NewUser(UserCreateModel model) => new(global.Value)
    {
        Name = model.Name,
        Email = model.Email,
        Username = model.UserName,
        Key = model.Id ?? Guid.NewGuid(),
        Kind = model.Kind,
        IsApproved = false, // Core's service approves whom it does not invite
        Language = global.Value.DefaultUILanguage,
        SecurityStamp = Guid.NewGuid().ToString("N"),
        PasswordConfiguration = """{"hashAlgorithm":"PBKDF2.ASPNETCORE.V3"}""",
    };
}
