using MailKit.Net.Smtp;
using Microsoft.Extensions.Logging;
using MimeKit;
using Umbraco.Cms.Core.Configuration.Models;
using SecureSocketOptions = MailKit.Security.SecureSocketOptions;

namespace Samverkan.Cms.Api.Mail;

/// <summary>Hands a finished mail over, to the server or into the folder that <see cref="MailRoute"/> names.</summary>
public sealed class MailDelivery(MailRoute route, ILogger<MailDelivery> log)
{
    /// <exception cref="InvalidOperationException">This site sends no mail.</exception>
    public Task DeliverAsync(MimeMessage mail, CancellationToken stop = default)
    {
        if (mail.From.Count == 0) mail.From.Add(MailboxAddress.Parse(route.From));
        if (route.Server is { } server) return SendAsync(mail, server, stop);
        if (route.Folder is { } folder) return WriteAsync(mail, folder, stop);
        throw new InvalidOperationException("This site sends no mail. Set Umbraco:CMS:Global:Smtp:Host and :From, or :PickupDirectoryLocation.");
    }

    private static async Task SendAsync(MimeMessage mail, SmtpSettings server, CancellationToken stop)
    {
        using SmtpClient client = new();
        await client.ConnectAsync(server.Host ?? "", server.Port, (SecureSocketOptions)(int)server.SecureSocketOptions, stop); // Core's values are MailKit's
        if (!string.IsNullOrEmpty(server.Username)) await client.AuthenticateAsync(server.Username, server.Password ?? "", stop);
        await client.SendAsync(mail, stop);
        await client.DisconnectAsync(quit: true, stop);
    }

    private async Task WriteAsync(MimeMessage mail, string folder, CancellationToken stop)
    {
        string file = Path.Combine(Directory.CreateDirectory(folder).FullName, $"{DateTime.UtcNow:yyyyMMdd-HHmmss}-{Guid.NewGuid():N}.eml");
        await mail.WriteToAsync(file, stop);
        log.LogInformation("A mail was not sent but written to {File}", file);
    }
}
