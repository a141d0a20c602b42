namespace Samverkan.Cms.Persistence.Scopes;

/// <summary>
/// One at a time changes content, from reading on. Core's editing services read an item, check it and save it in scopes of their own: what somebody else has saved, moved
/// or published in between would be taken back in part. In one scope that holds the lock, an operation sees what it changes, and is written or undone as a whole.
/// </summary>
public sealed class ContentLock(ICoreScopeProvider scopes)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _one = new(1);

    /// <summary>Waits for its turn, which takes no thread: whoever has it may need one to go on.</summary>
    /// <param name="change">Reads and writes content; what it has written is undone when it throws, or does not complete one of its scopes.</param>
    /// <exception cref="WriteLockTimeoutException">Others have held the lock for half a minute.</exception>
    public async Task<T> HoldAsync<T>(Func<Task<T>> change)
    {
        if (!await _one.WaitAsync(Patience)) throw new WriteLockTimeoutException();
        try
        {
            using ICoreScope scope = scopes.CreateCoreScope();
            scope.WriteLock(Constants.Locks.ContentTree);
            T answer = await change();
            scope.Complete();
            return answer;
        }
        finally
        {
            _one.Release();
        }
    }
}
