namespace Samverkan.Cms.Hosting.Jobs;

/// <summary>Work that is done again and again while the site runs. Jobs run one after another; see <see cref="JobScheduler"/>.</summary>
public interface IRecurringJob
{
    /// <summary>As it is kept in the database: changing it makes another job.</summary>
    string Name { get; }

    /// <summary>From the end of one run to the next. Zero or less: never.</summary>
    TimeSpan Period { get; }

    /// <param name="stop">The site stops: end soon, what is left is done after the next start.</param>
    Task RunAsync(CancellationToken stop);
}
