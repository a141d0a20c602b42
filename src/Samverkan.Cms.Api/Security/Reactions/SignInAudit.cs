using System.Globalization;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Samverkan.Cms.Api.Security.Reactions;

/// <summary>Who signed in and out, who failed to, and whose password changed: rows of the audit, named as Umbraco names them.</summary>
internal sealed class SignInAudit(IAuditEntryService audit, IUserService users) :
    INotificationAsyncHandler<UserLoginSuccessNotification>, INotificationAsyncHandler<UserLogoutSuccessNotification>, INotificationAsyncHandler<UserLoginFailedNotification>,
    INotificationAsyncHandler<UserForgotPasswordRequestedNotification>, INotificationAsyncHandler<UserForgotPasswordChangedNotification>,
    INotificationAsyncHandler<UserPasswordChangedNotification>, INotificationAsyncHandler<UserPasswordResetNotification>
{
    public Task HandleAsync(UserLoginSuccessNotification notification, CancellationToken cancellationToken) => WriteAsync(notification, "sign-in/login", "login success");

    public Task HandleAsync(UserLogoutSuccessNotification notification, CancellationToken cancellationToken) => WriteAsync(notification, "sign-in/logout", "logout success");

    public Task HandleAsync(UserLoginFailedNotification notification, CancellationToken cancellationToken) => WriteAsync(notification, "sign-in/failed", "login failed");

    public Task HandleAsync(UserForgotPasswordRequestedNotification notification, CancellationToken cancellationToken) => WriteAsync(notification, "password/forgot/request", "password forgot/request");

    public Task HandleAsync(UserForgotPasswordChangedNotification notification, CancellationToken cancellationToken) => WriteAsync(notification, "password/forgot/change", "password forgot/change");

    public Task HandleAsync(UserPasswordChangedNotification notification, CancellationToken cancellationToken) => WriteAsync(notification, "password/change", "password change");

    public Task HandleAsync(UserPasswordResetNotification notification, CancellationToken cancellationToken) => WriteAsync(notification, "password/reset", "password reset");

    private async Task WriteAsync(UserNotification notification, string type, string details)
    {
        IUser? performing = await UserAsync(notification.PerformingUserId), affected = await UserAsync(notification.AffectedUserId);
        await audit.WriteAsync(performing?.Key, Describe(performing), notification.IpAddress, notification.DateTimeUtc, affected?.Key, Describe(affected), $"umbraco/user/{type}", details);
    }

    /// <summary>Core gives keys in some places and numbers in others.</summary>
    private async Task<IUser?> UserAsync(string? id) => Guid.TryParse(id, out Guid key) ? await users.GetAsync(key)
        : int.TryParse(id, CultureInfo.InvariantCulture, out int number) ? users.GetUserById(number) : null;

    internal static string Describe(IUser? user) => user is null ? "(unknown)" : $"User \"{user.Name}\" <{user.Email}>";
}
