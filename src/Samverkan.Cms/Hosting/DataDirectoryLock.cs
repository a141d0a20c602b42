using Umbraco.Cms.Core.Runtime;

namespace Samverkan.Cms.Hosting;

/// <summary>One process a data directory: two would each keep caches of their own. Held by an open file, so it goes with the process however that ends. Core's own lock is for Windows.</summary>
public sealed class DataDirectoryLock(DataDirectory data) : IMainDomLock
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5); // a restart's old process is given time to leave
    private readonly CancellationTokenSource _ended = new();
    private FileStream? _held;

    /// <exception cref="DataDirectoryInUseException">Another process has held it all the while.</exception>
    /// <exception cref="DataDirectoryException">This user may not hold it.</exception>
    public async Task HoldAsync(CancellationToken stop = default)
    {
        if (!await AcquireLockAsync(Patience, stop)) throw new DataDirectoryInUseException(data.Root);
    }

    public Task<bool> AcquireLockAsync(int millisecondsTimeout) => AcquireLockAsync(TimeSpan.FromMilliseconds(millisecondsTimeout), CancellationToken.None);

    private async Task<bool> AcquireLockAsync(TimeSpan patience, CancellationToken stop)
    {
        long deadline = Environment.TickCount64 + (long)patience.TotalMilliseconds;
        while (!TryHold())
        {
            if (Environment.TickCount64 >= deadline) return false;
            await Task.Delay(100, stop);
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
        catch (UnauthorizedAccessException failure) { throw new DataDirectoryException(data.Root, failure); } // another user's file
        return true;
    }
}

/// <summary>Two processes may not share a data directory.</summary>
public sealed class DataDirectoryInUseException(string folder) : Exception(
    $"The data directory {folder} is in use by another running instance of this program. Stop that one first, or name another folder in {DataDirectory.Setting}. Nothing was changed.");
