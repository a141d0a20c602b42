using System.Globalization;
using System.Text;

namespace Samverkan.Cms.Webhooks;

/// <summary>What is written down of an attempt: no values of the webhook's own headers, which may be passwords, and of an answer only how it begins.</summary>
public sealed class WebhookAttempts(IWebhookLogFactory factory)
{
    private const int LongestAnswer = 4000;

    /// <param name="webhook">Who was called.</param>
    /// <param name="request">What was told.</param>
    /// <param name="sent">How.</param>
    /// <param name="answer">Null: there was none.</param>
    /// <param name="failure">Why there was none.</param>
    /// <param name="took">Until there was one, or that was sure. Umbraco's log has no place for it: it stands before the headers of the answer.</param>
    /// <param name="stop">The site stops.</param>
    public async Task<WebhookLog> LogAsync(IWebhook webhook, WebhookRequest request, HttpRequestMessage sent, HttpResponseMessage? answer, Exception? failure, TimeSpan took, CancellationToken stop)
    {
        WebhookLog log = await factory.CreateAsync(request.EventAlias, sent, answer, request.RetryCount, failure, webhook, stop);
        log.RequestHeaders = Headers(webhook, sent);
        log.ResponseHeaders = string.Create(CultureInfo.InvariantCulture, $"Duration: {took.TotalMilliseconds:0} ms{Environment.NewLine}{log.ResponseHeaders}");
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
