using System.Globalization;

namespace Samverkan.Cms.Webhooks;

/// <summary>What a receiver knows a call by, however often it is tried, and when it is tried next.</summary>
public sealed record WebhookCall(string Id, DateTimeOffset Due);

/// <summary>Umbraco's table of calls has neither an id for the receiver nor a time: they are kept beside it, and outlive a restart.</summary>
public sealed class WebhookCalls(IKeyValueRepository values, ICoreScopeProvider scopes)
{
    public WebhookCall Of(WebhookRequest request)
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        WebhookCall call = values.Get(Key(request))?.Value?.Split(' ') is [var id, var due]
            ? new(id, DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(due, CultureInfo.InvariantCulture)))
            : Keep(request, new($"msg_{Guid.NewGuid():N}", DateTimeOffset.UnixEpoch));
        scope.Complete();
        return call;
    }

    public void Postpone(WebhookRequest request, WebhookCall call, DateTimeOffset due)
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        Keep(request, call with { Due = due });
        scope.Complete();
    }

    public void Forget(WebhookRequest request)
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        values.Delete(new KeyValue { Identifier = Key(request) });
        scope.Complete();
    }

    internal static string Prefix(Guid webhook) => $"Samverkan.Webhooks.Call:{webhook:N}:";

    private static string Key(WebhookRequest request) => Prefix(request.WebhookKey) + request.Id.ToString(CultureInfo.InvariantCulture);

    private WebhookCall Keep(WebhookRequest request, WebhookCall call)
    {
        values.Save(new KeyValue { Identifier = Key(request), Value = string.Create(CultureInfo.InvariantCulture, $"{call.Id} {call.Due.ToUnixTimeMilliseconds()}") });
        return call;
    }
}
