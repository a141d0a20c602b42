using Microsoft.Extensions.Options;
using Samverkan.Cms.Hosting.Jobs;
using Umbraco.Cms.Core.Configuration.Models;

namespace Samverkan.Cms.Webhooks;

/// <summary>Forgets old attempts: bodies of messages are in them.</summary>
public sealed class WebhookLogCleanupJob(IWebhookLogRepository logs, ICoreScopeProvider scopes, IOptionsMonitor<WebhookSettings> settings) : IRecurringJob
{
    public string Name => "WebhookLoggingCleanup";

    public TimeSpan Period => TimeSpan.FromDays(1);

    public async Task RunAsync(CancellationToken stop)
    {
        if (!settings.CurrentValue.EnableLoggingCleanup) return;
        using ICoreScope scope = scopes.CreateCoreScope();
        int[] old = [.. (await logs.GetOlderThanDate(DateTime.UtcNow.AddDays(-settings.CurrentValue.KeepLogsForDays))).Select(log => log.Id)];
        foreach (int[] some in old.Chunk(500)) await logs.DeleteByIds(some);
        scope.Complete();
    }
}
