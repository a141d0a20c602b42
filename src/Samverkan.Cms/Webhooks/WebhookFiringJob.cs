using Microsoft.Extensions.Options;
using Samverkan.Cms.Hosting.Jobs;
using Umbraco.Cms.Core.Configuration.Models;

namespace Samverkan.Cms.Webhooks;

/// <summary>Sends what waits, and writes down each attempt. What fails stays for the next round, until it has been tried often enough.</summary>
public sealed class WebhookFiringJob(IWebhookRequestService requests, IWebhookService webhooks, IWebhookLogService logs, IWebhookLogFactory factory, WebhookSending sending, IOptionsMonitor<WebhookSettings> settings) : IRecurringJob
{
    public string Name => "WebhookFiring";

    public TimeSpan Period => settings.CurrentValue.Period;

    public async Task RunAsync(CancellationToken stop)
    {
        if (!settings.CurrentValue.Enabled) return;
        foreach (WebhookRequest request in (await requests.GetAllAsync()).ToArray())
        {
            stop.ThrowIfCancellationRequested();
            await FireAsync(request, stop);
        }
    }

    private async Task FireAsync(WebhookRequest request, CancellationToken stop)
    {
        if (await webhooks.GetAsync(request.WebhookKey) is not { Enabled: true } webhook)
        {
            await requests.DeleteAsync(request);
            return;
        }

        (HttpRequestMessage sent, HttpResponseMessage? answer, Exception? failure) = await sending.SendAsync(webhook, request, stop);
        using (sent)
        using (answer)
        {
            await logs.CreateAsync(await factory.CreateAsync(request.EventAlias, sent, answer, request.RetryCount, failure, webhook, stop));
        }

        if (answer?.IsSuccessStatusCode == true || request.RetryCount >= settings.CurrentValue.MaximumRetries)
        {
            await requests.DeleteAsync(request);
            return;
        }

        request.RetryCount++;
        await requests.UpdateAsync(request);
    }
}
