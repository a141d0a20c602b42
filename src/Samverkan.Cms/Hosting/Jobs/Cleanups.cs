using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace Samverkan.Cms.Hosting.Jobs;

/// <summary>Old versions of documents and elements, by the policy of the settings and of each document type.</summary>
public sealed class VersionCleanup(IContentVersionService documents, IElementVersionService elements, IOptionsMonitor<ContentSettings> settings) : IRecurringJob
{
    public string Name => "ContentVersionCleanup";

    public TimeSpan Period => TimeSpan.FromHours(1);

    public Task RunAsync(CancellationToken stop)
    {
        if (!settings.CurrentValue.ContentVersionCleanupPolicy.EnableCleanup) return Task.CompletedTask;
        documents.PerformContentVersionCleanup(DateTime.UtcNow);
        elements.PerformContentVersionCleanup(DateTime.UtcNow);
        return Task.CompletedTask;
    }
}

/// <summary>Uploads that nothing was made of.</summary>
public sealed class TemporaryFileCleanup(ITemporaryFileService files) : IRecurringJob
{
    public string Name => nameof(TemporaryFileCleanup);

    public TimeSpan Period => TimeSpan.FromMinutes(5);

    public Task RunAsync(CancellationToken stop) => files.CleanUpOldTempFiles();
}

/// <summary>The history of items, when it is older than the settings keep it.</summary>
public sealed class AuditLogCleanup(IAuditService audits, IOptionsMonitor<LoggingSettings> settings) : IRecurringJob
{
    public string Name => "LogScrubber";

    public TimeSpan Period => TimeSpan.FromHours(4);

    public Task RunAsync(CancellationToken stop) => audits.CleanLogsAsync((int)settings.CurrentValue.MaxLogAge.TotalMinutes);
}

/// <summary>Background operations that nobody will ask for any more.</summary>
public sealed class OperationCleanup(ILongRunningOperationRepository operations, ICoreScopeProvider scopes, IOptionsMonitor<LongRunningOperationsSettings> settings) : IRecurringJob
{
    public string Name => "LongRunningOperationsCleanup";

    public TimeSpan Period => settings.CurrentValue.Cleanup.Period;

    public async Task RunAsync(CancellationToken stop)
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        await operations.CleanOperationsAsync(DateTimeOffset.UtcNow - settings.CurrentValue.Cleanup.MaxEntryAge);
        scope.Complete();
    }
}
