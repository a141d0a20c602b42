using System.Diagnostics;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace Samverkan.Cms.Api.Security.SignIn;

/// <summary>Sends a link for a new password. Every request takes the same while, whether or not somebody has the address.</summary>
internal sealed class ForgottenPassword(IUserService users, IOptions<SecuritySettings> settings)
{
    /// <returns>A success for unknown addresses too.</returns>
    public async Task<UserOperationStatus> RequestAsync(string email)
    {
        long began = Stopwatch.GetTimestamp();
        Attempt<UserOperationStatus> result = await users.SendResetPasswordEmailAsync(email);
        TimeSpan rest = TimeSpan.FromMilliseconds(settings.Value.UserMinimumFailedLoginDurationInMilliseconds) - Stopwatch.GetElapsedTime(began);
        if (rest > TimeSpan.Zero) await Task.Delay(rest);
        return result.Result;
    }
}
