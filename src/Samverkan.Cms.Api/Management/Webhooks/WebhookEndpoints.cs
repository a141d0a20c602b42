using Umbraco.Cms.Core.Webhooks;

namespace Samverkan.Cms.Api.Management.Webhooks;

/// <summary>Addresses that hear of events, and what came of each call.</summary>
internal static class WebhookEndpoints
{
    public static IServiceCollection AddWebhooks(this IServiceCollection services) => services.AddSingleton<WebhookModels>();

    public static void MapWebhooks(this ManagementApi api)
    {
        api.Get("/webhook", All);
        api.Get("/webhook/{id}", One);
        api.Post("/webhook", Create);
        api.Put("/webhook/{id}", Update);
        api.Delete("/webhook/{id}", Delete);
        api.Get("/webhook/events", Events);
        api.Get("/webhook/logs", async (Paging paging, IWebhookLogService logs) => Page(await logs.Get(paging.Skip, paging.Take)));
        api.Get("/webhook/{id}/logs", async (Guid id, Paging paging, IWebhookLogService logs) => Page(await logs.Get(id, paging.Skip, paging.Take)));
        api.Get("/item/webhook", Items);
    }

    private static async Task<Paged<WebhookResponseModel>> All(Paging paging, IWebhookService webhooks, WebhookModels models)
    {
        PagedModel<IWebhook> page = await webhooks.GetAllAsync(paging.Skip, paging.Take);
        return new(page.Total, [.. page.Items.Select(models.Model)]);
    }

    private static async Task<IResult> One(Guid id, IWebhookService webhooks, WebhookModels models) => await webhooks.GetAsync(id) is { } webhook ? Results.Ok(models.Model(webhook)) : NotFound;

    private static async Task<IResult> Create(CreateWebhookRequestModel wanted, IWebhookService webhooks)
    {
        if (!WebhookModels.IsAddress(wanted.Url)) return NoAddress;
        Webhook webhook = new(wanted.Url);
        if (wanted.Id is { } key) webhook.Key = key;
        WebhookModels.Fill(webhook, wanted);
        return (await webhooks.CreateAsync(webhook)).ToCreated("/webhook");
    }

    private static async Task<IResult> Update(Guid id, UpdateWebhookRequestModel wanted, IWebhookService webhooks)
    {
        if (await webhooks.GetAsync(id) is not { } webhook) return NotFound;
        if (!WebhookModels.IsAddress(wanted.Url)) return NoAddress;
        WebhookModels.Fill(webhook, wanted);
        return (await webhooks.UpdateAsync(webhook)).ToResult();
    }

    private static async Task<IResult> Delete(Guid id, IWebhookService webhooks) =>
        (await webhooks.DeleteAsync(id)).ToResult();

    private static Paged<WebhookEventModel> Events(Paging paging, WebhookEventCollection events)
    {
        IWebhookEvent[] all = [.. events.OrderBy(e => e.EventName, StringComparer.Ordinal)];
        return new(all.Length, [.. all.Skip(paging.Skip).Take(paging.Take).Select(e => new WebhookEventModel { EventName = e.EventName, EventType = e.EventType, Alias = e.Alias })]);
    }

    private static async Task<IEnumerable<WebhookItemResponseModel>> Items(Guid[] id, IWebhookService webhooks) => id.Length == 0 ? [] : (await webhooks.GetMultipleAsync(id)).OfType<IWebhook>().Select(WebhookModels.Item);

    private static Paged<WebhookLogResponseModel> Page(PagedModel<WebhookLog> page) => new(page.Total, [.. page.Items.Select(WebhookModels.Log)]);

    private static IResult NotFound => Problems.Of(WebhookOperationStatus.NotFound);

    private static IResult NoAddress => Problems.BadRequest("No address", "A webhook calls an address that begins with https:// or http://.");
}
