using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MimeKit;

namespace Samverkan.Cms.Api.Mail;

/// <summary>Mails that nobody waits for: how long a server takes must not show who has an account. What fails is logged.</summary>
public sealed class MailQueue(MailDelivery delivery, ILogger<MailQueue> log) : BackgroundService
{
    private const int Most = 1000;

    private readonly Channel<MimeMessage> _mails = Channel.CreateBounded<MimeMessage>(new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Add(MimeMessage mail) => _mails.Writer.TryWrite(mail);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (MimeMessage mail in _mails.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await delivery.DeliverAsync(mail, stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogError(failure, "The mail {Subject} was not sent. Check Umbraco:CMS:Global:Smtp; whoever waits for it can ask for another", mail.Subject);
            }
        }
    }
}
