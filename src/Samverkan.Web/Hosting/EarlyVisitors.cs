namespace Samverkan.Web.Hosting;

/// <summary>Visitors who wait for a site that starts. What else begins with the site lets them have the processor first.</summary>
internal sealed class EarlyVisitors
{
    /// <summary>Whoever has not been answered by then holds nobody up.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly TaskCompletionSource _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _waiting;

    /// <returns>To be disposed of when the visitor has been answered.</returns>
    public IDisposable Enter()
    {
        Interlocked.Increment(ref _waiting);
        return new Visit(this);
    }

    /// <summary>Ends when one of those who wait now has been answered, at once when nobody does, and after a few seconds in any case.</summary>
    public Task FirstAnsweredAsync(CancellationToken stop) =>
        Volatile.Read(ref _waiting) == 0 ? Task.CompletedTask : Task.WhenAny(_answered.Task, Task.Delay(Longest, stop));

    private sealed class Visit(EarlyVisitors visitors) : IDisposable
    {
        public void Dispose()
        {
            Interlocked.Decrement(ref visitors._waiting);
            visitors._answered.TrySetResult();
        }
    }
}
