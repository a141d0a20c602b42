using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Samverkan.Cms.Hosting.Jobs;

/// <summary>
/// Runs jobs when their time has come, one at a time. When each ran last is kept in the database, so that a restart neither skips nor repeats one. A job that fails is
/// logged and tried again after its period.
/// </summary>
public sealed class JobScheduler(IEnumerable<IRecurringJob> jobs, JobRecords records, EngineStarted started, TimeProvider time, ILogger<JobScheduler> log) : BackgroundService
{
    /// <summary>The longest sleep: a period that is changed in the settings is noticed by then.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await started.Task.WaitAsync(stoppingToken);
        IRecurringJob[] all = [.. jobs];
        Dictionary<IRecurringJob, DateTimeOffset> lastRuns = all.ToDictionary(job => job, job => records.LastRun(job));
        while (!stoppingToken.IsCancellationRequested)
        {
            foreach (IRecurringJob job in all.Where(job => job.Period > TimeSpan.Zero && lastRuns[job] + job.Period <= time.GetUtcNow()))
            {
                await RunAsync(job, stoppingToken);
                lastRuns[job] = time.GetUtcNow();
                if (stoppingToken.IsCancellationRequested) return;
            }

            await Task.Delay(Sleep(all.Where(job => job.Period > TimeSpan.Zero).Select(job => lastRuns[job] + job.Period - time.GetUtcNow())), time, stoppingToken);
        }
    }

    private async Task RunAsync(IRecurringJob job, CancellationToken stop)
    {
        try
        {
            if (!records.Take(job)) return;
            try { await job.RunAsync(stop); }
            finally { records.Done(job); }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // what is left is done after the next start
        }
        catch (Exception failure)
        {
            log.LogError(failure, "The job {Job} failed. It is tried again in {Period}", job.Name, job.Period);
        }
    }

    private static TimeSpan Sleep(IEnumerable<TimeSpan> untilDue)
    {
        TimeSpan next = untilDue.DefaultIfEmpty(Longest).Min();
        return next < TimeSpan.Zero ? TimeSpan.Zero : next < Longest ? next : Longest;
    }
}
