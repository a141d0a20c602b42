using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Samverkan.Cms.Webhooks;

/// <summary>One call of a webhook: JSON by POST, without following redirects.</summary>
public sealed class WebhookSending : IDisposable
{
    /// <summary>Whether webhooks may call private addresses; false unless set.</summary>
    public const string AllowPrivateSetting = "Samverkan:Webhooks:AllowPrivateAddresses";

    /// <summary>How long a call may take, as <c>00:00:10</c>; that is also the default.</summary>
    public const string TimeoutSetting = "Samverkan:Webhooks:Timeout";

    private readonly HttpClient _client;

    public WebhookSending(IConfiguration configuration)
    {
        SocketsHttpHandler handler = new() { AllowAutoRedirect = false, UseCookies = false, UseProxy = false, PooledConnectionLifetime = TimeSpan.FromMinutes(2) };
        if (!configuration.GetValue(AllowPrivateSetting, false)) handler.ConnectCallback = WebhookAddresses.ConnectPubliclyAsync;
        _client = new HttpClient(handler) { Timeout = configuration.GetValue(TimeoutSetting, TimeSpan.FromSeconds(10)), MaxResponseContentBufferSize = 1024 * 1024 };
    }

    /// <returns>What was sent, and what came back: an answer or a failure.</returns>
    public async Task<(HttpRequestMessage Sent, HttpResponseMessage? Answer, Exception? Failure)> SendAsync(IWebhook webhook, WebhookRequest request, CancellationToken stop)
    {
        HttpRequestMessage message = new(HttpMethod.Post, webhook.Url) { Content = new StringContent(request.RequestObject ?? "", System.Text.Encoding.UTF8, "application/json") };
        message.Headers.TryAddWithoutValidation("Umb-Webhook-Event", request.EventAlias);
        message.Headers.TryAddWithoutValidation("Umb-Webhook-RetryCount", request.RetryCount.ToString(CultureInfo.InvariantCulture));
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

    public void Dispose() => _client.Dispose();
}
