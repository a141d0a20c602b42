namespace Samverkan.Web.Hosting;

/// <summary>Whether schema, content and caches are there.</summary>
public sealed class SiteState
{
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously), _settled = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public bool IsReady => _ready.Task.IsCompletedSuccessfully;

    /// <summary>Visitors who came before the site was ready.</summary>
    internal EarlyVisitors Early { get; } = new();

    /// <summary>Why the site could not start.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Ends when the site is ready; fails when it cannot start.</summary>
    public Task Ready => _ready.Task;

    /// <summary>Ends when also those are done that wait for a running site; fails when it cannot start.</summary>
    public Task Settled => _settled.Task;

    internal void SetReady() => _ready.TrySetResult();

    internal void SetSettled() => _settled.TrySetResult();

    internal void SetFailed(Exception failure)
    {
        Failure = failure;
        _ready.TrySetException(failure);
        _settled.TrySetException(failure);
    }
}
