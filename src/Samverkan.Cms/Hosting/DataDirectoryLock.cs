using Umbraco.Cms.Core.Runtime;

namespace Samverkan.Cms.Hosting;

/// <summary>One process a data directory: two would each keep caches of their own. Held by an open file, so it goes with the process however that ends. Core's own lock is for Windows.</summary>
public sealed class DataDirectoryLock(DataDirectory data) : IMainDomLock
{
    private readonly CancellationTokenSource _ended = new();
    private FileStream? _held;

    public async Task<bool> AcquireLockAsync(int millisecondsTimeout)
    {
        long deadline = Environment.TickCount64 + millisecondsTimeout;
        while (!TryHold())
        {
            if (Environment.TickCount64 >= deadline) return false;
            await Task.Delay(100);
        }

        return true;
    }

    /// <summary>Nobody asks this process to give way: the next one waits, and is told when it waits too long.</summary>
    public Task ListenAsync() => Task.Delay(Timeout.Infinite, _ended.Token).ContinueWith(_ => { }, TaskScheduler.Default);

    public void Dispose()
    {
        _ended.Cancel();
        _held?.Dispose();
        _held = null;
    }

    private bool TryHold()
    {
        try { _held ??= new FileStream(Path.Combine(data.Root, ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None); }
        catch (IOException) { return false; }
        return true;
    }
}
