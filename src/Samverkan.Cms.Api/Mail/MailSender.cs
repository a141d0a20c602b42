using MimeKit;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Models.Email;
using Umbraco.Cms.Core.Notifications;

namespace Samverkan.Cms.Api.Mail;

/// <summary>Core's way to send mail. A handler of <see cref="SendEmailNotification"/> may take over, where the sender lets it.</summary>
public sealed class MailSender(MailDelivery delivery, MailRoute route, IEventAggregator events) : IEmailSender
{
    public bool CanSendRequiredEmail() => route.IsThere;

    /// <exception cref="InvalidOperationException">This site sends no mail.</exception>
    public async Task SendAsync(EmailMessage message, string emailType, bool enableNotification = false, TimeSpan? expires = default)
    {
        if (enableNotification && await IsHandledAsync(message, emailType)) return;
        using MimeMessage mail = Mail(message);
        if (expires is { } span) mail.Headers.Add("Expires", MimeKit.Utils.DateUtils.FormatDate(DateTimeOffset.UtcNow + span));
        await delivery.DeliverAsync(mail);
    }

    private async Task<bool> IsHandledAsync(EmailMessage message, string type)
    {
        SendEmailNotification asked = new(new NotificationEmailModel(
            Addresses([message.From])?.FirstOrDefault(), Addresses(message.To), Addresses(message.Cc), Addresses(message.Bcc), Addresses(message.ReplyTo), message.Subject, message.Body, message.Attachments, message.IsBodyHtml), type);
        await events.PublishAsync(asked);
        return asked.IsHandled;
    }

    private static MimeMessage Mail(EmailMessage message)
    {
        BodyBuilder body = message.IsBodyHtml ? new() { HtmlBody = message.Body } : new() { TextBody = message.Body };
        foreach (EmailMessageAttachment attachment in message.Attachments ?? []) body.Attachments.Add(attachment.FileName, attachment.Stream);
        MimeMessage mail = new() { Subject = message.Subject ?? "", Body = body.ToMessageBody() };
        if (message.From is { Length: > 0 } from) mail.From.Add(MailboxAddress.Parse(from));
        mail.To.AddRange(message.To.OfType<string>().Select(Address));
        mail.Cc.AddRange((message.Cc ?? []).OfType<string>().Select(Address));
        mail.Bcc.AddRange((message.Bcc ?? []).OfType<string>().Select(Address));
        mail.ReplyTo.AddRange((message.ReplyTo ?? []).OfType<string>().Select(Address));
        return mail;
    }

    private static MailboxAddress Address(string text) => MailboxAddress.Parse(text);

    private static NotificationEmailAddress[]? Addresses(IEnumerable<string?>? addresses) =>
        addresses?.OfType<string>().Select(Address).Select(a => new NotificationEmailAddress(a.Address, a.Name ?? "")).ToArray();
}
