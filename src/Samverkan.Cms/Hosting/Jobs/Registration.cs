using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Samverkan.Cms.Persistence.Scopes;
using Samverkan.Cms.Webhooks;

namespace Samverkan.Cms.Hosting.Jobs;

public static class Registration
{
    public static IServiceCollection AddJobs(this IServiceCollection services)
    {
        services.TryAddSingleton<IWebhookLogFactory, WebhookLogFactory>();
        return services
            .AddLockingOperations()
            .AddSingleton<WebhookSecrets>()
            .AddSingleton<WebhookCalls>()
            .AddSingleton<WebhookAttempts>()
            .AddSingleton<WebhookResending>()
            .AddSingleton<WebhookSending>()
            .AddReaction(typeof(WebhookRemains))
            .AddSingleton<EngineStarted>()
            .AddSingleton<JobRecords>()
            .AddRecurringJob<ScheduledPublishing>()
            .AddRecurringJob<WebhookFiringJob>()
            .AddRecurringJob<WebhookLogCleanupJob>()
            .AddRecurringJob<VersionCleanup>()
            .AddRecurringJob<TemporaryFileCleanup>()
            .AddRecurringJob<AuditLogCleanup>()
            .AddRecurringJob<OperationCleanup>()
            .AddHostedService<JobScheduler>();
    }

    /// <summary>Around Core's own, of a type that it does not show.</summary>
    private static IServiceCollection AddLockingOperations(this IServiceCollection services)
    {
        Type core = services.Last(s => s.ServiceType == typeof(ILongRunningOperationService)).ImplementationType ?? throw new InvalidOperationException("Core registers its long operations otherwise now.");
        return services.AddSingleton<ILongRunningOperationService>(s => new LockingOperations((ILongRunningOperationService)ActivatorUtilities.CreateInstance(s, core), s.GetRequiredService<ContentLock>()));
    }

    public static IServiceCollection AddRecurringJob<TJob>(this IServiceCollection services) where TJob : class, IRecurringJob => services
        .AddSingleton<TJob>()
        .AddSingleton<IRecurringJob>(s => s.GetRequiredService<TJob>());
}
