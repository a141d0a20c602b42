using System.Globalization;
using System.Text.RegularExpressions;
using Umbraco.Cms.Core.Webhooks;

namespace Samverkan.Cms.Api.Management.Webhooks;

/// <summary>Webhooks to and from what the client sees of them.</summary>
internal sealed partial class WebhookModels(WebhookEventCollection events)
{
    public static bool IsAddress(string url) => Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme is "https" or "http";

    public WebhookResponseModel Model(IWebhook webhook) => new()
    {
        Id = webhook.Key,
        Name = webhook.Name,
        Description = webhook.Description,
        Url = webhook.Url,
        Enabled = webhook.Enabled,
        ContentTypeKeys = webhook.ContentTypeKeys,
        Headers = webhook.Headers.AsReadOnly(),
        Events = [.. webhook.Events.Select(Event)],
    };

    public static void Fill(IWebhook webhook, UpdateWebhookRequestModel wanted)
    {
        (webhook.Name, webhook.Description, webhook.Url, webhook.Enabled) = (wanted.Name, wanted.Description, wanted.Url, wanted.Enabled);
        (webhook.Events, webhook.ContentTypeKeys) = ([.. wanted.Events.Distinct()], [.. wanted.ContentTypeKeys.Distinct()]);
        webhook.Headers = wanted.Headers.ToDictionary();
    }

    public static WebhookItemResponseModel Item(IWebhook webhook) => new()
    {
        Id = webhook.Key,
        Name = webhook.Name ?? "",
        Url = webhook.Url,
        Enabled = webhook.Enabled,
        Events = string.Join(',', webhook.Events),
        Types = string.Join(',', webhook.ContentTypeKeys),
        Flags = [],
    };

    public static WebhookLogResponseModel Log(WebhookLog log) => new()
    {
        Key = log.Key,
        WebhookKey = log.WebhookKey,
        StatusCode = log.StatusCode,
        HttpStatusCode = Number().Match(log.StatusCode) is { Success: true } match ? int.Parse(match.Value, CultureInfo.InvariantCulture) : null,
        IsSuccessStatusCode = log.IsSuccessStatusCode,
        Date = log.Date.ToUniversal(),
        EventAlias = log.EventAlias,
        Url = log.Url,
        RetryCount = log.RetryCount,
        RequestHeaders = log.RequestHeaders,
        RequestBody = log.RequestBody ?? "",
        ResponseHeaders = log.ResponseHeaders,
        ResponseBody = log.ResponseBody,
        ExceptionOccured = log.ExceptionOccured,
    };

    /// <summary>An event that no longer exists keeps its alias.</summary>
    private WebhookEventResponseModel Event(string alias) => events.FirstOrDefault(e => e.Alias.InvariantEquals(alias)) is { } known
        ? new() { EventName = known.EventName, EventType = known.EventType, Alias = known.Alias }
        : new() { EventName = alias, EventType = "", Alias = alias };

    [GeneratedRegex(@"\d{3}")]
    private static partial Regex Number();
}
