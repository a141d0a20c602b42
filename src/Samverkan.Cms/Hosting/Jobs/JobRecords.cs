using Samverkan.Cms.Persistence.Operations;

namespace Samverkan.Cms.Hosting.Jobs;

/// <summary>When each job ran last: a row of the database for each, so that of several that share it one runs a job.</summary>
public sealed class JobRecords(AmbientScope ambient, ICoreScopeProvider scopes, TimeProvider time)
{
    /// <summary>A job that stands as running for longer was cut off: its process has ended.</summary>
    private static readonly TimeSpan CutOff = TimeSpan.FromHours(1);

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <returns>A job that is new has run now: its first run comes after its period.</returns>
    public DateTimeOffset LastRun(IRecurringJob job) => Scoped(() =>
    {
        if (Find(job) is { } row) return new DateTimeOffset(DateTime.SpecifyKind(row.LastRun, DateTimeKind.Utc));
        DistributedJobRow made = new() { Name = job.Name, Period = job.Period.Ticks, LastRun = Now, LastAttemptedRun = Now };
        ambient.Write.Insert(made);
        return new DateTimeOffset(made.LastRun);
    });

    /// <returns>Whether the job is due and the caller's to run; <see cref="Done"/> must follow.</returns>
    public bool Take(IRecurringJob job) => Scoped(() =>
    {
        (string name, DateTime now, long period) = (job.Name, Now, job.Period.Ticks);
        (DateTime due, DateTime cutOff) = (now - job.Period, now - CutOff);
        return ambient.Write.DistributedJobs.Where(j => j.Name == name && j.LastRun <= due && (!j.IsRunning || j.LastAttemptedRun < cutOff))
            .ExecuteUpdate(set => set.SetProperty(j => j.IsRunning, true).SetProperty(j => j.LastAttemptedRun, now).SetProperty(j => j.Period, period)) == 1;
    });

    public void Done(IRecurringJob job) => Scoped(() =>
    {
        (string name, DateTime now) = (job.Name, Now);
        return ambient.Write.DistributedJobs.Where(j => j.Name == name).ExecuteUpdate(set => set.SetProperty(j => j.IsRunning, false).SetProperty(j => j.LastRun, now));
    });

    private DistributedJobRow? Find(IRecurringJob job)
    {
        string name = job.Name;
        return ambient.Read.DistributedJobs.SingleOrDefault(j => j.Name == name);
    }

    private T Scoped<T>(Func<T> work)
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        T result = work();
        scope.Complete();
        return result;
    }
}
