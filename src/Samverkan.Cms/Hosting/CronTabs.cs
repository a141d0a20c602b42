using Cronos;
using Umbraco.Cms.Core.Configuration;

namespace Samverkan.Cms.Hosting;

/// <summary>Schedules in cron's five fields, in UTC. Source: crontab(5), as Cronos reads it.</summary>
public sealed class CronTabs : ICronTabParser
{
    public bool IsValidCronTab(string cronTab) => CronExpression.TryParse(cronTab, out _);

    public DateTime GetNextOccurrence(string cronTab, DateTime time) =>
        CronExpression.Parse(cronTab).GetNextOccurrence(DateTime.SpecifyKind(time, DateTimeKind.Utc)) ?? DateTime.MaxValue;
}
