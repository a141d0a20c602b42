using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Web;

namespace Samverkan.Cms.Hosting.Jobs;

/// <summary>Publishes what is due for release, and takes down what is due to expire.</summary>
public sealed class ScheduledPublishing(IContentService contents, IUmbracoContextFactory contexts, IOptionsMonitor<ScheduledPublishingSettings> settings, ILogger<ScheduledPublishing> log) : IRecurringJob
{
    public string Name => nameof(ScheduledPublishing);

    public TimeSpan Period => settings.CurrentValue.Period;

    public Task RunAsync(CancellationToken stop)
    {
        using UmbracoContextReference context = contexts.EnsureUmbracoContext(); // handlers look up addresses
        foreach (PublishResult result in contents.PerformScheduledPublish(DateTime.UtcNow).Where(r => !r.Success).ToArray())
        {
            log.LogWarning("{Document} could not be published or unpublished as scheduled: {Reason}", result.Content.Name, result.Result);
        }

        return Task.CompletedTask;
    }
}
