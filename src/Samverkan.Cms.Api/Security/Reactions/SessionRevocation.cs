using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Samverkan.Cms.Api.Security.Reactions;

/// <summary>
/// Whoever is disabled, locked or deleted is out for good: their tokens are refused at once, and do not live again when the account does. While
/// <c>Security:UserAllowConcurrentLogins</c> is off, a new sign-in ends those before it. The super user is not locked out by others' guesses.
/// </summary>
internal sealed class SessionRevocation(IServiceScopeFactory scopes, IUserService sessions, IOptionsMonitor<SecuritySettings> settings) :
    INotificationAsyncHandler<UserSavedNotification>, INotificationAsyncHandler<UserDeletedNotification>, INotificationAsyncHandler<UserLoginSuccessNotification>
{
    public Task HandleAsync(UserSavedNotification notification, CancellationToken cancellationToken) => RevokeAsync(notification.SavedEntities.Where(IsOut), cancellationToken);

    public Task HandleAsync(UserDeletedNotification notification, CancellationToken cancellationToken) => RevokeAsync(notification.DeletedEntities, cancellationToken);

    /// <summary>The sessions were ended before this one began; their tokens are left.</summary>
    public Task HandleAsync(UserLoginSuccessNotification notification, CancellationToken cancellationToken) =>
        settings.CurrentValue.GetUserAllowConcurrentLogins() || notification.AffectedUserId is not { } key ? Task.CompletedTask : RevokeTokensAsync([key], cancellationToken);

    private static bool IsOut(IUser user) => !user.IsApproved || user.IsLockedOut && !user.IsSuper();

    private Task RevokeAsync(IEnumerable<IUser> users, CancellationToken stop)
    {
        IUser[] all = [.. users];
        foreach (IUser user in all) sessions.ClearLoginSessions(user.Id);
        return all.Length == 0 ? Task.CompletedTask : RevokeTokensAsync(all.Select(u => u.Key.ToString()), stop);
    }

    private async Task RevokeTokensAsync(IEnumerable<string> subjects, CancellationToken stop)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        IOpenIddictTokenManager tokens = scope.ServiceProvider.GetRequiredService<IOpenIddictTokenManager>();
        foreach (string subject in subjects) await tokens.RevokeBySubjectAsync(subject, stop);
    }
}
