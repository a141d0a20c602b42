using System.Diagnostics;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Samverkan.Cms.Api.Security.Accounts;
using Samverkan.Cms.Api.Security.Passkeys;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Security;

namespace Samverkan.Cms.Api.Security.SignIn;

/// <summary>What came of an attempt to sign in.</summary>
internal enum SignInOutcome
{
    Failed,
    NotAllowed,
    LockedOut,
    TwoFactorNeeded,
    Success,
}

/// <summary>
/// Signs users in by password, or by passkey. Whether a name is known shows neither in the answer nor in its time: an unknown one is checked against a hash too, and
/// every failure takes the same while.
/// </summary>
internal sealed class SignInService(AccountManager accounts, PasskeyCeremony passkeys, IUserService sessions, IBackOfficeUserStore users, IEventAggregator events, IOptions<SecuritySettings> settings, TwoFactorTicket tickets, ITwoFactorLoginService twoFactor)
{
    /// <summary>Made once, of a password that nobody has.</summary>
    private static string? _nobodysHash;

    public async Task<SignInOutcome> PasswordAsync(HttpContext http, string name, string password)
    {
        long began = Stopwatch.GetTimestamp();
        BackOfficeAccount? account = await accounts.FindByNameAsync(name);
        SignInOutcome outcome = account is null ? Nobody(password) : await CheckAsync(account, password);
        if (account is null || outcome is SignInOutcome.Failed or SignInOutcome.NotAllowed or SignInOutcome.LockedOut) await FailAsync(account, began);
        else if (outcome == SignInOutcome.TwoFactorNeeded) tickets.Issue(http, account.User.Key);
        else await CompleteAsync(http, account.User);
        return outcome;
    }

    /// <summary>A passkey is both factors: something one has, and the finger, face or code that opens it. A locked or disabled account is told so only after the right one.</summary>
    public async Task<SignInOutcome> PasskeyAsync(HttpContext http, string credential, string state)
    {
        long began = Stopwatch.GetTimestamp();
        BackOfficeAccount? account = await passkeys.AssertAsync(http, credential, state);
        SignInOutcome outcome = account is null ? SignInOutcome.Failed
            : await accounts.IsLockedOutAsync(account) ? SignInOutcome.LockedOut
            : account.User is { IsApproved: true, Kind: UserKind.Default } ? SignInOutcome.Success : SignInOutcome.NotAllowed;
        if (account is not null && outcome == SignInOutcome.Success) await CompleteAsync(http, account.User);
        else await FailAsync(account, began);
        return outcome;
    }

    /// <summary>The second step, for whoever has passed the first within the last minutes.</summary>
    public async Task<SignInOutcome> TwoFactorAsync(HttpContext http, string provider, string code)
    {
        if (tickets.Read(http) is not { } key || await users.GetAsync(key) is not { IsApproved: true, IsLockedOut: false } user) return SignInOutcome.NotAllowed;
        BackOfficeAccount account = new(user);
        if (await twoFactor.GetSecretForUserAndProviderAsync(key, provider) is not { Length: > 0 } secret || !twoFactor.ValidateTwoFactorSetup(provider, secret, code))
        {
            await CountFailureAsync(account);
            return SignInOutcome.Failed;
        }

        tickets.Revoke(http);
        await CompleteAsync(http, user);
        return SignInOutcome.Success;
    }

    /// <summary>How a user who has just given the right password may get a code.</summary>
    public async Task<IReadOnlyList<string>> ProvidersAsync(string name) =>
        await accounts.FindByNameAsync(name) is { } account ? [.. await twoFactor.GetEnabledTwoFactorProviderNamesAsync(account.User.Key)] : [];

    /// <summary>The same in the second step; null when the first was too long ago.</summary>
    public async Task<IReadOnlyList<string>?> PendingProvidersAsync(HttpContext http) =>
        tickets.Read(http) is { } key ? [.. await twoFactor.GetEnabledTwoFactorProviderNamesAsync(key)] : null;

    private SignInOutcome Nobody(string password)
    {
        BackOfficeAccount nobody = new(new User(new GlobalSettings()));
        _nobodysHash ??= accounts.PasswordHasher.HashPassword(nobody, Guid.NewGuid().ToString());
        accounts.PasswordHasher.VerifyHashedPassword(nobody, _nobodysHash, password);
        return SignInOutcome.Failed;
    }

    /// <summary>A locked or disabled account is told so only after the right password.</summary>
    private async Task<SignInOutcome> CheckAsync(BackOfficeAccount account, string password)
    {
        bool right = account.User is { Kind: UserKind.Default, RawPasswordValue: not "default" } && await accounts.CheckPasswordAsync(account, password);
        bool locked = await accounts.IsLockedOutAsync(account);
        if (!right && !locked) await CountFailureAsync(account);
        if (!right) return SignInOutcome.Failed;
        if (locked) return SignInOutcome.LockedOut;
        if (!account.User.IsApproved) return SignInOutcome.NotAllowed;
        return await twoFactor.IsTwoFactorEnabledAsync(account.User.Key) ? SignInOutcome.TwoFactorNeeded : SignInOutcome.Success;
    }

    private async Task CountFailureAsync(BackOfficeAccount account)
    {
        await accounts.AccessFailedAsync(account);
        if (account.User.IsLockedOut) await events.PublishAsync(new UserLockedNotification("", account.Id, account.Id));
    }

    internal async Task CompleteAsync(HttpContext http, IUser user)
    {
        (user.FailedPasswordAttempts, user.IsLockedOut, user.LastLoginDate) = (0, false, DateTime.UtcNow);
        user.SecurityStamp ??= Guid.NewGuid().ToString("N");
        await users.SaveAsync(user);
        if (!settings.Value.GetUserAllowConcurrentLogins()) sessions.ClearLoginSessions(user.Id);
        Guid session = sessions.CreateLoginSession(user.Id, "");
        await http.SignInAsync(BackOfficePrincipal.CookieScheme, BackOfficePrincipal.Of(user, session, BackOfficePrincipal.CookieScheme));
        await events.PublishAsync(new UserLoginSuccessNotification("", user.Key.ToString(), user.Key.ToString()));
    }

    private async Task FailAsync(BackOfficeAccount? account, long began)
    {
        if (account is not null) await events.PublishAsync(new UserLoginFailedNotification("", account.User.Key.ToString(), account.User.Key.ToString()));
        TimeSpan least = TimeSpan.FromMilliseconds(settings.Value.UserMinimumFailedLoginDurationInMilliseconds), rest = least - Stopwatch.GetElapsedTime(began);
        if (rest > TimeSpan.Zero) await Task.Delay(rest);
    }
}
