namespace Samverkan.Cms.Hosting.Jobs;

/// <summary>Schema, content and caches are there: jobs may begin.</summary>
public sealed class EngineStarted
{
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Task => _started.Task;

    internal void Tell() => _started.TrySetResult();
}
