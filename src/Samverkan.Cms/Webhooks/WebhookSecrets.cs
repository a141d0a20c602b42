using System.Security.Cryptography;
using System.Text;
using Samverkan.Cms.Persistence.KeyValues;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Samverkan.Cms.Webhooks;

/// <summary>
/// What the site and one receiver know, so that the receiver can tell whose calls are the site's. Umbraco's contract has no place for it, so it stands beside the webhook;
/// unencrypted, for the site signs with it.
/// </summary>
public sealed class WebhookSecrets(IKeyValueService values)
{
    private const string Prefix = "whsec_";

    private readonly Lock _making = new();

    /// <returns>The webhook's secret, made when it is first asked for.</returns>
    public string Of(Guid webhook)
    {
        lock (_making) return values.GetValue(Key(webhook)) ?? Make(webhook);
    }

    /// <returns>Another secret: what is sent from now on is signed with it.</returns>
    public string Renew(Guid webhook)
    {
        lock (_making) return Make(webhook);
    }

    /// <summary>As the Standard Webhooks specification has it: https://www.standardwebhooks.com.</summary>
    public static string Sign(string secret, string id, long timestamp, string body) =>
        $"v1,{Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(secret[Prefix.Length..]), Encoding.UTF8.GetBytes($"{id}.{timestamp}.{body}")))}";

    internal static string Key(Guid webhook) => $"Samverkan.Webhooks.Secret:{webhook:N}";

    private string Make(Guid webhook)
    {
        string secret = Prefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        values.SetValue(Key(webhook), secret);
        return secret;
    }
}

/// <summary>A webhook that is gone leaves neither its secret nor what was to be called.</summary>
internal sealed class WebhookRemains(IKeyValueRepository values, ICoreScopeProvider scopes) : INotificationHandler<WebhookDeletedNotification>
{
    public void Handle(WebhookDeletedNotification notification)
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        foreach (Guid webhook in notification.DeletedEntities.Select(webhook => webhook.Key))
        {
            string[] left = [WebhookSecrets.Key(webhook), .. values.FindByKeyPrefix(WebhookCalls.Prefix(webhook))?.Keys ?? []];
            foreach (string key in left) values.Delete(new KeyValue { Identifier = key });
        }

        scope.Complete();
    }
}
