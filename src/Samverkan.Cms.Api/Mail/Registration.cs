using Umbraco.Cms.Core.Mail;

namespace Samverkan.Cms.Api.Mail;

internal static class Registration
{
    public static IServiceCollection AddMail(this IServiceCollection services) => services
        .AddSingleton<MailRoute>()
        .AddSingleton<MailDelivery>()
        .AddSingleton<MailQueue>()
        .AddHostedService(s => s.GetRequiredService<MailQueue>())
        .AddSingleton<IEmailSender, MailSender>();
}
