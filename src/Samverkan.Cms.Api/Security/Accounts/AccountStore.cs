using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Samverkan.Cms.Persistence.SignIn;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;

namespace Samverkan.Cms.Api.Security.Accounts;

/// <summary>Identity's stores over Core's users: name, password, e-mail address, stamp. Users are made by Core's user service, never here.</summary>
public sealed partial class AccountStore(IBackOfficeUserStore users, ITwoFactorLoginService twoFactor, PasskeyRepository passkeys, ICoreScopeProvider scopes, IOptions<SecuritySettings> settings) :
    IUserPasswordStore<BackOfficeAccount>, IUserEmailStore<BackOfficeAccount>, IUserSecurityStampStore<BackOfficeAccount>, IUserLockoutStore<BackOfficeAccount>, IUserTwoFactorStore<BackOfficeAccount>
{
    public async Task<BackOfficeAccount?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Guid.TryParse(userId, out Guid key) && await users.GetAsync(key) is { } user ? new(user) : null;

    public async Task<BackOfficeAccount?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        await users.GetByUserNameAsync(normalizedUserName) is { } user ? new(user) : null;

    public async Task<BackOfficeAccount?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken) =>
        await users.GetByEmailAsync(normalizedEmail) is { } user ? new(user) : null;

    public async Task<IdentityResult> UpdateAsync(BackOfficeAccount user, CancellationToken cancellationToken)
    {
        UserOperationStatus status = await users.SaveAsync(user.User);
        return status == UserOperationStatus.Success ? IdentityResult.Success : IdentityResult.Failed(new IdentityError { Code = status.ToString(), Description = $"The user was not saved: {status}." });
    }

    public Task<IdentityResult> CreateAsync(BackOfficeAccount user, CancellationToken cancellationToken) => UpdateAsync(user, cancellationToken);

    public async Task<IdentityResult> DeleteAsync(BackOfficeAccount user, CancellationToken cancellationToken)
    {
        await users.DisableAsync(user.User);
        return IdentityResult.Success;
    }

    public Task<string> GetUserIdAsync(BackOfficeAccount user, CancellationToken cancellationToken) => Task.FromResult(user.Id);

    public Task<string?> GetUserNameAsync(BackOfficeAccount user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.User.Username);

    public Task SetUserNameAsync(BackOfficeAccount user, string? userName, CancellationToken cancellationToken) => Done(() => user.User.Username = userName ?? "");

    /// <summary>Core compares names without case, so there is none to keep beside it.</summary>
    public Task<string?> GetNormalizedUserNameAsync(BackOfficeAccount user, CancellationToken cancellationToken) => GetUserNameAsync(user, cancellationToken);

    public Task SetNormalizedUserNameAsync(BackOfficeAccount user, string? normalizedName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<string?> GetPasswordHashAsync(BackOfficeAccount user, CancellationToken cancellationToken) => Task.FromResult(user.User.RawPasswordValue);

    public Task SetPasswordHashAsync(BackOfficeAccount user, string? passwordHash, CancellationToken cancellationToken) => Done(() =>
    {
        user.User.RawPasswordValue = passwordHash;
        user.User.LastPasswordChangeDate = DateTime.UtcNow;
    });

    public Task<bool> HasPasswordAsync(BackOfficeAccount user, CancellationToken cancellationToken) => Task.FromResult(!string.IsNullOrEmpty(user.User.RawPasswordValue));

    public Task<string?> GetEmailAsync(BackOfficeAccount user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.User.Email);

    public Task SetEmailAsync(BackOfficeAccount user, string? email, CancellationToken cancellationToken) => Done(() => user.User.Email = email ?? "");

    public Task<bool> GetEmailConfirmedAsync(BackOfficeAccount user, CancellationToken cancellationToken) => Task.FromResult(user.User.EmailConfirmedDate is not null);

    public Task SetEmailConfirmedAsync(BackOfficeAccount user, bool confirmed, CancellationToken cancellationToken) => Done(() => user.User.EmailConfirmedDate = confirmed ? DateTime.UtcNow : null);

    public Task<string?> GetNormalizedEmailAsync(BackOfficeAccount user, CancellationToken cancellationToken) => GetEmailAsync(user, cancellationToken);

    public Task SetNormalizedEmailAsync(BackOfficeAccount user, string? normalizedEmail, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SetSecurityStampAsync(BackOfficeAccount user, string stamp, CancellationToken cancellationToken) => Done(() => user.User.SecurityStamp = stamp);

    public Task<string?> GetSecurityStampAsync(BackOfficeAccount user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.User.SecurityStamp ?? user.User.Key.ToString("N", CultureInfo.InvariantCulture));

    /// <summary>Two-factor is on when Core knows a provider with a secret for this user.</summary>
    public Task<bool> GetTwoFactorEnabledAsync(BackOfficeAccount user, CancellationToken cancellationToken) => twoFactor.IsTwoFactorEnabledAsync(user.User.Key);

    public Task SetTwoFactorEnabledAsync(BackOfficeAccount user, bool enabled, CancellationToken cancellationToken) => throw new NotSupportedException("Two-factor is turned on and off by ITwoFactorLoginService.");

    public void Dispose() { }

    private static Task Done(Action change)
    {
        change();
        return Task.CompletedTask;
    }
}
