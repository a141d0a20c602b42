using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Web;

namespace Samverkan.Cms.Hosting.Jobs;

/// <summary>Publishes what is due for release, and takes down what is due to expire: documents, then the library's elements.</summary>
public sealed class ScheduledPublishing(IContentService contents, IElementService elements, IUmbracoContextFactory contexts, IOptionsMonitor<ScheduledPublishingSettings> settings, ILogger<ScheduledPublishing> log) : IRecurringJob
{
    public string Name => nameof(ScheduledPublishing);

    public TimeSpan Period => settings.CurrentValue.Period;

    public Task RunAsync(CancellationToken stop)
    {
        DateTime now = DateTime.UtcNow;
        using UmbracoContextReference context = contexts.EnsureUmbracoContext(); // handlers look up addresses
        foreach (PublishResult result in contents.PerformScheduledPublish(now).Concat(elements.PerformScheduledPublish(now)).Where(r => !r.Success).ToArray())
        {
            log.LogWarning("{Item} could not be published or unpublished as scheduled: {Reason}", result.Content.Name, result.Result);
        }

        return Task.CompletedTask;
    }
}
