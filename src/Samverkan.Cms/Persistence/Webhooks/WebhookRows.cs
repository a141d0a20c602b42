namespace Samverkan.Cms.Persistence.Webhooks;

[Table("umbracoWebhook")]
public sealed class WebhookRow
{
    public int Id { get; set; }
    public Guid Key { get; set; }
    [MaxLength(255)] public string? Name { get; set; }
    public string? Description { get; set; }
    public string Url { get; set; } = "";
    public bool Enabled { get; set; }
}

[Table("umbracoWebhook2ContentTypeKeys")]
[PrimaryKey(nameof(WebhookId), nameof(EntityKey))]
public sealed class WebhookContentTypeRow
{
    [References(typeof(WebhookRow), Cascade = true)] public int WebhookId { get; set; }
    public Guid EntityKey { get; set; }
}

[Table("umbracoWebhook2Events")]
[PrimaryKey(nameof(WebhookId), nameof(Event))]
public sealed class WebhookEventRow
{
    [References(typeof(WebhookRow), Cascade = true)] public int WebhookId { get; set; }
    [MaxLength(255)] public string Event { get; set; } = "";
}

[Table("umbracoWebhook2Headers")]
[PrimaryKey(nameof(WebhookId), nameof(Key))]
public sealed class WebhookHeaderRow
{
    [References(typeof(WebhookRow), Cascade = true)] public int WebhookId { get; set; }
    [Column("Key"), MaxLength(255)] public string Key { get; set; } = "";
    [Column("Value"), MaxLength(255)] public string Value { get; set; } = "";
}

[Table("umbracoWebhookLog")]
[Index(nameof(Date), Name = "IX_umbracoWebhookLog_date")]
public sealed class WebhookLogRow
{
    public int Id { get; set; }
    public Guid WebhookKey { get; set; }
    public Guid Key { get; set; }
    [MaxLength(255)] public string StatusCode { get; set; } = "";
    public DateTime Date { get; set; }
    public string Url { get; set; } = "";
    [MaxLength(255)] public string EventAlias { get; set; } = "";
    public int RetryCount { get; set; }
    public string RequestHeaders { get; set; } = "";
    public string RequestBody { get; set; } = "";
    public string ResponseHeaders { get; set; } = "";
    public string ResponseBody { get; set; } = "";
    public bool ExceptionOccured { get; set; }
}

[Table("umbracoWebhookRequest")]
public sealed class WebhookRequestRow
{
    public int Id { get; set; }
    public Guid WebhookKey { get; set; }
    [MaxLength(255)] public string EventName { get; set; } = "";
    public string? RequestObject { get; set; }
    public int RetryCount { get; set; }
}
