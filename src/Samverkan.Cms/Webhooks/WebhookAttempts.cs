using System.Text;

namespace Samverkan.Cms.Webhooks;

/// <summary>What is written down of an attempt: no values of the webhook's own headers, which may be passwords, and of an answer only how it begins.</summary>
public sealed class WebhookAttempts(IWebhookLogFactory factory)
{
    private const int LongestAnswer = 4000;

    public async Task<WebhookLog> LogAsync(IWebhook webhook, WebhookRequest request, HttpRequestMessage sent, HttpResponseMessage? answer, Exception? failure, CancellationToken stop)
    {
        WebhookLog log = await factory.CreateAsync(request.EventAlias, sent, answer, request.RetryCount, failure, webhook, stop);
        log.RequestHeaders = Headers(webhook, sent);
        if (log.ResponseBody?.Length > LongestAnswer) log.ResponseBody = $"{log.ResponseBody[..LongestAnswer]}…";
        return log;
    }

    private static string Headers(IWebhook webhook, HttpRequestMessage sent)
    {
        HashSet<string> own = new(webhook.Headers.Keys, StringComparer.OrdinalIgnoreCase);
        StringBuilder text = new();
        foreach ((string name, IEnumerable<string> values) in sent.Headers) text.AppendLine($"{name}: {(own.Contains(name) ? "…" : string.Join(", ", values))}");
        return text.ToString();
    }
}
