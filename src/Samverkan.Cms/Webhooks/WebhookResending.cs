namespace Samverkan.Cms.Webhooks;

/// <summary>What was sent once, sent again: the same event and body, as a call of its own.</summary>
public sealed class WebhookResending(IWebhookLogRepository logs, IWebhookRequestRepository requests, ICoreScopeProvider scopes)
{
    private const int AtATime = 500;

    /// <returns>Whether there was such an attempt.</returns>
    public async Task<bool> ResendAsync(Guid webhook, Guid attempt)
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        if (await FindAsync(webhook, attempt) is not { } log) return false;
        await requests.CreateAsync(new WebhookRequest { WebhookKey = webhook, EventAlias = log.EventAlias, RequestObject = log.RequestBody });
        scope.Complete();
        return true;
    }

    private async Task<WebhookLog?> FindAsync(Guid webhook, Guid attempt)
    {
        for (int skip = 0; ; skip += AtATime)
        {
            PagedModel<WebhookLog> page = await logs.GetPagedAsync(webhook, skip, AtATime);
            if (page.Items.FirstOrDefault(log => log.Key == attempt) is { } found) return found;
            if (skip + AtATime >= page.Total) return null;
        }
    }
}
