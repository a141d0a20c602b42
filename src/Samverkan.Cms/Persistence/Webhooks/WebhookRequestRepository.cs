namespace Samverkan.Cms.Persistence.Webhooks;

/// <summary>Calls that are still to be made.</summary>
public sealed class WebhookRequestRepository(AmbientScope scope) : IWebhookRequestRepository
{
    public Task<WebhookRequest> CreateAsync(WebhookRequest webhookRequest)
    {
        WebhookRequestRow row = Row(webhookRequest);
        scope.Write.Insert(row);
        webhookRequest.Id = row.Id;
        return Task.FromResult(webhookRequest);
    }

    public Task<WebhookRequest> UpdateAsync(WebhookRequest webhookRequest)
    {
        scope.Write.Rewrite(Row(webhookRequest));
        return Task.FromResult(webhookRequest);
    }

    public Task DeleteAsync(WebhookRequest webhookRequest)
    {
        scope.Write.WebhookRequests.Where(r => r.Id == webhookRequest.Id).ExecuteDelete();
        return Task.CompletedTask;
    }

    public Task<IEnumerable<WebhookRequest>> GetAllAsync() => Task.FromResult<IEnumerable<WebhookRequest>>([.. scope.Read.WebhookRequests.OrderBy(r => r.Id).AsEnumerable().Select(row => new WebhookRequest
    {
        Id = row.Id, WebhookKey = row.WebhookKey, EventAlias = row.EventName, RequestObject = row.RequestObject, RetryCount = row.RetryCount,
    })]);

    private static WebhookRequestRow Row(WebhookRequest request) => new()
    {
        Id = request.Id,
        WebhookKey = request.WebhookKey,
        EventName = request.EventAlias,
        RequestObject = request.RequestObject,
        RetryCount = request.RetryCount,
    };
}
