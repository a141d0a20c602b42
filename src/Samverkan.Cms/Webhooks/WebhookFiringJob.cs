using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Samverkan.Cms.Hosting.Jobs;
using Umbraco.Cms.Core.Configuration.Models;

namespace Samverkan.Cms.Webhooks;

/// <summary>Sends what waits, and writes down each attempt. What fails is tried again, later each time, until it has been tried often enough.</summary>
public sealed class WebhookFiringJob(
    IWebhookRequestService requests,
    IWebhookService webhooks,
    IWebhookLogService logs,
    WebhookCalls calls,
    WebhookSending sending,
    WebhookAttempts attempts,
    TimeProvider time,
    IConfiguration configuration,
    IOptionsMonitor<WebhookSettings> settings) : IRecurringJob
{
    /// <summary>How long after a failed call the next is made; four times as long after each that follows. Default <c>00:00:10</c>.</summary>
    public const string BackoffSetting = "Samverkan:Webhooks:Backoff";

    private static readonly TimeSpan Longest = TimeSpan.FromHours(6);

    public string Name => "WebhookFiring";

    public TimeSpan Period => settings.CurrentValue.Period;

    public async Task RunAsync(CancellationToken stop)
    {
        if (!settings.CurrentValue.Enabled) return;
        foreach (WebhookRequest request in (await requests.GetAllAsync()).ToArray())
        {
            stop.ThrowIfCancellationRequested();
            if (await webhooks.GetAsync(request.WebhookKey) is not { Enabled: true } webhook) await EndAsync(request);
            else if (calls.Of(request) is var call && call.Due <= time.GetUtcNow()) await FireAsync(webhook, request, call, stop);
        }
    }

    internal static TimeSpan Wait(TimeSpan first, int retries) => first * Math.Pow(4, Math.Min(retries, 10)) is var wait && wait < Longest ? wait : Longest;

    private async Task FireAsync(IWebhook webhook, WebhookRequest request, WebhookCall call, CancellationToken stop)
    {
        long began = time.GetTimestamp();
        (HttpRequestMessage sent, HttpResponseMessage? answer, Exception? failure) = await sending.SendAsync(webhook, request, call.Id, stop);
        using (sent)
        using (answer)
        {
            await logs.CreateAsync(await attempts.LogAsync(webhook, request, sent, answer, failure, time.GetElapsedTime(began), stop));
        }

        if (answer?.IsSuccessStatusCode == true || request.RetryCount >= settings.CurrentValue.MaximumRetries) await EndAsync(request);
        else await RetryAsync(request, call);
    }

    private async Task RetryAsync(WebhookRequest request, WebhookCall call)
    {
        calls.Postpone(request, call, time.GetUtcNow() + Wait(configuration.GetValue(BackoffSetting, TimeSpan.FromSeconds(10)), request.RetryCount));
        request.RetryCount++;
        await requests.UpdateAsync(request);
    }

    private async Task EndAsync(WebhookRequest request)
    {
        await requests.DeleteAsync(request);
        calls.Forget(request);
    }
}
