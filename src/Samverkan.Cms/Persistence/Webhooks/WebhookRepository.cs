namespace Samverkan.Cms.Persistence.Webhooks;

/// <summary>Addresses that hear of events. Kept whole: each event asks who wants it.</summary>
public sealed class WebhookRepository(AmbientScope scope, AppCaches caches) : SetRepository<IWebhook>(scope, caches), IWebhookRepository
{
    public Task<PagedModel<IWebhook>> GetAllAsync(int skip, int take) =>
        Task.FromResult(new PagedModel<IWebhook>(Whole.Count, [.. FindAll(_ => true).Skip(skip).Take(take)]));

    public Task<IWebhook?> GetAsync(Guid key) => Task.FromResult(Get(key));

    public Task<PagedModel<IWebhook>> GetByIdsAsync(IEnumerable<Guid> keys)
    {
        HashSet<Guid> sought = [.. keys];
        return All(w => sought.Contains(w.Key));
    }

    /// <summary>Enabled or not: Core looks.</summary>
    public Task<PagedModel<IWebhook>> GetByAliasAsync(string alias) => All(w => w.Events.Contains(alias, StringComparer.OrdinalIgnoreCase));

    public Task<IWebhook> CreateAsync(IWebhook webhook)
    {
        Save(webhook);
        return Task.FromResult(webhook);
    }

    public Task UpdateAsync(IWebhook webhook)
    {
        Save(webhook);
        return Task.CompletedTask;
    }

    public Task DeleteAsync(IWebhook webhook)
    {
        Delete(webhook);
        return Task.CompletedTask;
    }

    protected override IEnumerable<IWebhook> Load(CmsDbContext db)
    {
        ILookup<int, string> events = db.WebhookEvents.ToLookup(e => e.WebhookId, e => e.Event);
        ILookup<int, Guid> types = db.WebhookContentTypes.ToLookup(t => t.WebhookId, t => t.EntityKey);
        ILookup<int, WebhookHeaderRow> headers = db.WebhookHeaders.ToLookup(h => h.WebhookId);
        return db.Webhooks.OrderBy(w => w.Id).AsEnumerable().Select(row => Entity(row, [.. types[row.Id]], [.. events[row.Id]], headers[row.Id].ToDictionary(h => h.Key, h => h.Value)));
    }

    /// <summary>By hand: Core's own deep clone of a webhook fails on its array of keys.</summary>
    protected override IWebhook Copy(IWebhook webhook) => Entity(Row(webhook), [.. webhook.ContentTypeKeys], [.. webhook.Events], new Dictionary<string, string>(webhook.Headers));

    protected override void Insert(CmsDbContext db, IWebhook webhook)
    {
        WebhookRow row = Row(webhook);
        db.Insert(row);
        webhook.Id = row.Id;
        WriteParts(db, webhook);
    }

    protected override void Update(CmsDbContext db, IWebhook webhook)
    {
        db.Rewrite(Row(webhook));
        RemoveParts(db, webhook.Id);
        WriteParts(db, webhook);
    }

    protected override void Remove(CmsDbContext db, IWebhook webhook)
    {
        RemoveParts(db, webhook.Id);
        db.WebhookRequests.Where(r => r.WebhookKey == webhook.Key).ExecuteDelete();
        db.Webhooks.Where(w => w.Id == webhook.Id).ExecuteDelete();
    }

    private Task<PagedModel<IWebhook>> All(Func<IWebhook, bool> which)
    {
        IReadOnlyList<IWebhook> found = FindAll(which);
        return Task.FromResult(new PagedModel<IWebhook>(found.Count, found));
    }

    private static void WriteParts(CmsDbContext db, IWebhook webhook)
    {
        db.Insert(webhook.Events.Distinct(StringComparer.OrdinalIgnoreCase).Select(e => new WebhookEventRow { WebhookId = webhook.Id, Event = e }));
        db.Insert(webhook.ContentTypeKeys.Distinct().Select(key => new WebhookContentTypeRow { WebhookId = webhook.Id, EntityKey = key }));
        db.Insert(webhook.Headers.Select(header => new WebhookHeaderRow { WebhookId = webhook.Id, Key = header.Key, Value = header.Value }));
    }

    private static void RemoveParts(CmsDbContext db, int id)
    {
        db.WebhookEvents.Where(e => e.WebhookId == id).ExecuteDelete();
        db.WebhookContentTypes.Where(t => t.WebhookId == id).ExecuteDelete();
        db.WebhookHeaders.Where(h => h.WebhookId == id).ExecuteDelete();
    }

    private static Webhook Entity(WebhookRow row, Guid[] types, string[] events, Dictionary<string, string> headers) => Fresh.Entity(
        new Webhook(row.Url, row.Enabled, types, events, headers), webhook => (webhook.Id, webhook.Key, webhook.Name, webhook.Description) = (row.Id, row.Key, row.Name, row.Description));

    private static WebhookRow Row(IWebhook webhook) => new() { Id = webhook.Id, Key = webhook.Key, Name = webhook.Name, Description = webhook.Description, Url = webhook.Url, Enabled = webhook.Enabled };
}
