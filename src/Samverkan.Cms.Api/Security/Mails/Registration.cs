using Umbraco.Cms.Core.Security;

namespace Samverkan.Cms.Api.Security.Mails;

internal static class Registration
{
    public static IServiceCollection AddUserMails(this IServiceCollection services) => services
        .AddSingleton<SiteAddress>()
        .AddSingleton<MailLinks>()
        .AddSingleton<IInviteUriProvider>(s => s.GetRequiredService<MailLinks>())
        .AddSingleton<IForgotPasswordUriProvider>(s => s.GetRequiredService<MailLinks>())
        .AddSingleton<UserMails>()
        .AddSingleton<NotificationService>()
        .AddSingleton<INotificationService, FollowerMails>()
        .AddSingleton<IUserInviteSender>(s => s.GetRequiredService<UserMails>())
        .AddSingleton<IUserForgotPasswordSender>(s => s.GetRequiredService<UserMails>());
}
