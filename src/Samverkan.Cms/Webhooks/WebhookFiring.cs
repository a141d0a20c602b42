using System.Text.Json;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Serialization;

namespace Samverkan.Cms.Webhooks;

/// <summary>Keeps the call for the job that sends: an editor's save does not wait for another server.</summary>
public sealed class WebhookFiring(IWebhookRequestService requests, IWebhookJsonSerializer serializer, IContentService documents) : IWebhookFiringService
{
    public Task FireAsync(IWebhook webhook, string eventAlias, object? payload, CancellationToken cancellationToken) =>
        IsTrue(eventAlias, payload) ? requests.CreateAsync(webhook.Key, eventAlias, payload) : Task.CompletedTask;

    /// <summary>When a page is published for the first time, Core tells that all below it are, drafts too.</summary>
    private bool IsTrue(string eventAlias, object? payload) =>
        eventAlias != Constants.WebhookEvents.Aliases.ContentPublish || KeyOf(payload) is not { } key || documents.GetById(key) is not { Published: false };

    /// <summary>As the receiver would read it: the payloads of the settings' three kinds have no type in common.</summary>
    private Guid? KeyOf(object? payload)
    {
        using JsonDocument sent = JsonDocument.Parse(serializer.Serialize(payload));
        return sent.RootElement.ValueKind is JsonValueKind.Object
            ? sent.RootElement.EnumerateObject().Where(p => p.Name.InvariantEquals("id") || p.Name.InvariantEquals("key"))
                .Select(p => p.Value.ValueKind is JsonValueKind.String && p.Value.TryGetGuid(out Guid key) ? key : (Guid?)null).FirstOrDefault(key => key is not null)
            : null;
    }
}
