using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Samverkan.Cms.Webhooks;

/// <summary>One call of a webhook: JSON by POST, signed, without following redirects.</summary>
public sealed class WebhookSending : IDisposable
{
    /// <summary>Whether webhooks may call private addresses; false unless set.</summary>
    public const string AllowPrivateSetting = "Samverkan:Webhooks:AllowPrivateAddresses";

    /// <summary>How long a call may take, as <c>00:00:10</c>; that is also the default.</summary>
    public const string TimeoutSetting = "Samverkan:Webhooks:Timeout";

    private readonly HttpClient _client;
    private readonly WebhookSecrets _secrets;
    private readonly TimeProvider _time;

    public WebhookSending(IConfiguration configuration, WebhookSecrets secrets, TimeProvider time)
    {
        (_secrets, _time) = (secrets, time);
        SocketsHttpHandler handler = new() { AllowAutoRedirect = false, UseCookies = false, UseProxy = false, PooledConnectionLifetime = TimeSpan.FromMinutes(2) };
        if (!configuration.GetValue(AllowPrivateSetting, false)) handler.ConnectCallback = WebhookAddresses.ConnectPubliclyAsync;
        _client = new HttpClient(handler) { Timeout = configuration.GetValue(TimeoutSetting, TimeSpan.FromSeconds(10)), MaxResponseContentBufferSize = 1024 * 1024 };
    }

    /// <param name="webhook">Who is called.</param>
    /// <param name="request">What is told.</param>
    /// <param name="id">By which the receiver knows the call when it is tried again.</param>
    /// <param name="stop">The site stops.</param>
    /// <returns>What was sent, and what came back: an answer or a failure.</returns>
    public async Task<(HttpRequestMessage Sent, HttpResponseMessage? Answer, Exception? Failure)> SendAsync(IWebhook webhook, WebhookRequest request, string id, CancellationToken stop)
    {
        string body = request.RequestObject ?? "";
        HttpRequestMessage message = new(HttpMethod.Post, webhook.Url) { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json") };
        message.Headers.TryAddWithoutValidation("Umb-Webhook-Event", request.EventAlias);
        message.Headers.TryAddWithoutValidation("Umb-Webhook-RetryCount", request.RetryCount.ToString(CultureInfo.InvariantCulture));
        Sign(message, webhook, id, body);
        foreach ((string name, string value) in webhook.Headers) message.Headers.TryAddWithoutValidation(name, value);
        try
        {
            return (message, await _client.SendAsync(message, stop), null);
        }
        catch (Exception failure) when (failure is HttpRequestException or InvalidOperationException or NotSupportedException or TaskCanceledException && !stop.IsCancellationRequested)
        {
            return (message, null, failure);
        }
    }

    private void Sign(HttpRequestMessage message, IWebhook webhook, string id, string body)
    {
        long timestamp = _time.GetUtcNow().ToUnixTimeSeconds();
        message.Headers.Add("webhook-id", id);
        message.Headers.Add("webhook-timestamp", timestamp.ToString(CultureInfo.InvariantCulture));
        message.Headers.Add("webhook-signature", WebhookSecrets.Sign(_secrets.Of(webhook.Key), id, timestamp, body));
    }

    public void Dispose() => _client.Dispose();
}
