using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Samverkan.Cms.Webhooks;

namespace Samverkan.Cms.Hosting.Jobs;

public static class Registration
{
    public static IServiceCollection AddJobs(this IServiceCollection services)
    {
        services.TryAddSingleton<IWebhookLogFactory, WebhookLogFactory>();
        return services
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

    public static IServiceCollection AddRecurringJob<TJob>(this IServiceCollection services) where TJob : class, IRecurringJob => services
        .AddSingleton<TJob>()
        .AddSingleton<IRecurringJob>(s => s.GetRequiredService<TJob>());
}
