namespace Samverkan.Cms.Api.Security.Accounts;

/// <summary>Failed attempts and the lock that follows. Core keeps the day it began; how long it lasts is a setting.</summary>
public sealed partial class AccountStore
{
    private TimeSpan LockoutTime => TimeSpan.FromMinutes(settings.Value.UserDefaultLockoutTimeInMinutes);

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(BackOfficeAccount user, CancellationToken cancellationToken) =>
        Task.FromResult<DateTimeOffset?>(user.User.IsLockedOut ? (user.User.LastLockoutDate ?? DateTime.UtcNow) + LockoutTime : null);

    public Task SetLockoutEndDateAsync(BackOfficeAccount user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken) => Done(() =>
    {
        user.User.IsLockedOut = lockoutEnd > DateTimeOffset.UtcNow;
        if (user.User.IsLockedOut) user.User.LastLockoutDate = DateTime.UtcNow;
    });

    public Task<int> IncrementAccessFailedCountAsync(BackOfficeAccount user, CancellationToken cancellationToken) => Task.FromResult(++user.User.FailedPasswordAttempts);

    public Task ResetAccessFailedCountAsync(BackOfficeAccount user, CancellationToken cancellationToken) => Done(() => user.User.FailedPasswordAttempts = 0);

    public Task<int> GetAccessFailedCountAsync(BackOfficeAccount user, CancellationToken cancellationToken) => Task.FromResult(user.User.FailedPasswordAttempts);

    public Task<bool> GetLockoutEnabledAsync(BackOfficeAccount user, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task SetLockoutEnabledAsync(BackOfficeAccount user, bool enabled, CancellationToken cancellationToken) => Task.CompletedTask;
}
