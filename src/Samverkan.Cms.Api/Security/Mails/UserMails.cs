using System.Globalization;
using Microsoft.Extensions.Options;
using MimeKit;
using Samverkan.Cms.Api.Mail;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Security;

namespace Samverkan.Cms.Api.Security.Mails;

/// <summary>Mails to users, in their language, as text and as HTML. An inviter is told when the server refuses; who has forgotten a password is not kept waiting.</summary>
internal sealed class UserMails(MailRoute route, MailDelivery delivery, MailQueue queue, IOptionsMonitor<SecuritySettings> settings) : IUserInviteSender, IUserForgotPasswordSender
{
    public bool CanSendInvites() => route.IsThere;

    public bool CanSend() => route.IsThere;

    public async Task InviteUser(UserInvitationMessage invite)
    {
        MailTexts texts = MailTexts.Invitation(invite.Recipient);
        using MimeMessage mail = Mail(invite.Recipient, texts, invite.InviteUri, invite.Message, invite.Sender.Name, settings.CurrentValue.UserInviteEmailExpiry.TotalDays);
        await delivery.DeliverAsync(mail);
    }

    public Task SendForgotPassword(UserForgotPasswordMessage message)
    {
        MailTexts texts = MailTexts.Forgotten(message.Recipient);
        queue.Add(Mail(message.Recipient, texts, message.ForgotPasswordUri, null, null, settings.CurrentValue.PasswordResetEmailExpiry.TotalMinutes));
        return Task.CompletedTask;
    }

    private static MimeMessage Mail(IUser reader, MailTexts texts, Uri link, string? message, string? sender, double lifetime)
    {
        object?[] values = [reader.Name, sender, Math.Floor(lifetime)];
        string[] before = [Fill(texts.Greeting, values), Fill(texts.Lead, values), .. string.IsNullOrWhiteSpace(message) ? Array.Empty<string>() : [message.Trim()]];
        return new Letter(texts.Subject, before, link, texts.Link, Fill(texts.Note, values)).To(reader);
    }

    private static string Fill(string text, object?[] values) => string.Format(CultureInfo.InvariantCulture, text, values);
}
