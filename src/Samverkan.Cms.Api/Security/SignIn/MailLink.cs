using Samverkan.Cms.Api.Security.SignInPages;
using Umbraco.Cms.Core.Models.Membership;

namespace Samverkan.Cms.Api.Security.SignIn;

/// <summary>A link in a mail that lets its reader choose a password: whose, and by which token.</summary>
/// <param name="Step">What the page shows.</param>
/// <param name="Verify">Whether user and token belong together, now.</param>
/// <param name="Save">Uses the token up.</param>
internal sealed record MailLink(
    SignInStep Step,
    Func<IUserService, Guid, string, Task<Attempt<UserOperationStatus>>> Verify,
    Func<IUserService, Guid, string, string, Task<Attempt<PasswordChangedModel, UserOperationStatus>>> Save)
{
    public static MailLink ForgottenPassword { get; } = new(
        SignInStep.NewPassword,
        (users, user, token) => users.VerifyPasswordResetAsync(user, token),
        (users, user, token, password) => users.ResetPasswordAsync(user, token, password));

    public static MailLink Invitation { get; } = new(
        SignInStep.Invited,
        (users, user, token) => users.VerifyInviteAsync(user, token),
        (users, user, token, password) => users.CreateInitialPasswordAsync(user, token, password));

    /// <returns>Whose link it is, or null when it is used up, too old or made up.</returns>
    public async Task<IUser?> UserAsync(string? user, string? token, IUserService users) =>
        Guid.TryParse(user, out Guid key) && !string.IsNullOrEmpty(token) && (await Verify(users, key, token)).Success ? await users.GetAsync(key) : null;
}
