using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace Samverkan.Cms.Api.Security.SignIn;

/// <summary>
/// Sends a link for a new password. Every request takes the same while, whether or not somebody has the address, and nobody's letter box is filled:
/// an address gets one mail a minute.
/// </summary>
internal sealed class ForgottenPassword(IUserService users, IOptions<SecuritySettings> settings, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _asked = new(StringComparer.OrdinalIgnoreCase);

    /// <returns>A success for unknown addresses too.</returns>
    public async Task<UserOperationStatus> RequestAsync(string email)
    {
        long began = Stopwatch.GetTimestamp();
        UserOperationStatus status = MayAsk(email) ? (await users.SendResetPasswordEmailAsync(email)).Result : UserOperationStatus.Success;
        if (status != UserOperationStatus.Success) _asked.TryRemove(email.Trim(), out _);
        TimeSpan rest = TimeSpan.FromMilliseconds(settings.Value.UserMinimumFailedLoginDurationInMilliseconds) - Stopwatch.GetElapsedTime(began);
        if (rest > TimeSpan.Zero) await Task.Delay(rest);
        return status;
    }

    private bool MayAsk(string email)
    {
        DateTimeOffset now = clock.GetUtcNow();
        foreach ((string old, DateTimeOffset when) in _asked)
        {
            if (when < now - Pause) _asked.TryRemove(old, out _);
        }

        return _asked.TryAdd(email.Trim(), now);
    }
}
