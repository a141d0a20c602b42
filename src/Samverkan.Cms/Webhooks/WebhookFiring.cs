namespace Samverkan.Cms.Webhooks;

/// <summary>Keeps the call for the job that sends: an editor's save does not wait for another server.</summary>
public sealed class WebhookFiring(IWebhookRequestService requests) : IWebhookFiringService
{
    public Task FireAsync(IWebhook webhook, string eventAlias, object? payload, CancellationToken cancellationToken) => requests.CreateAsync(webhook.Key, eventAlias, payload);
}
