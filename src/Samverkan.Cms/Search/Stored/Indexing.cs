using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samverkan.Cms.Hosting.Jobs;

namespace Samverkan.Cms.Search.Stored;

/// <summary>
/// Keeps indexes as the content is. One writer works off what has changed, beside the requests; when more waits than it can remember, everything is built anew.
/// Readers see it at once; it is on disk when nothing has changed for a moment, or the program stops. Without that, it is built anew at the next start.
/// </summary>
public abstract class Indexing<TChange>(EngineStarted started, ILogger log) : BackgroundService where TChange : struct
{
    private const int Remembered = 4_096;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>What changes within it is read and shown in one: each time new segments are made and opened, which takes from editors at work the time of a core.</summary>
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(100);

    private readonly Channel<TChange?> _changes = Channel.CreateBounded<TChange?>(new BoundedChannelOptions(Remembered) { SingleReader = true });
    private readonly SemaphoreSlim _writer = new(1);
    private readonly Lock _noting = new();
    private volatile bool _forgot, _asked, _building, _ahead; // of what is on disk
    private long _noted = 1, _atWork, _written; // the first is the opening
    private TaskCompletionSource _round = new(TaskCreationOptions.RunContinuationsAsynchronously), _hurry = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether indexes are being built, or soon will be.</summary>
    public bool IsBuilding => _building || _asked;

    /// <summary>Something has changed: it is read anew within a moment.</summary>
    public void Changed(TChange change) => Remember(change);

    /// <summary>Something has changed that much of the content shows.</summary>
    public void EverythingChanged()
    {
        _asked = true;
        MarkStale();
        Remember(null);
    }

    /// <summary>Builds every index anew; the old ones answer until then.</summary>
    /// <param name="progress">Told how many documents of an index are done, and of how many.</param>
    /// <param name="stop">Ends it, and leaves the old ones.</param>
    public async Task RebuildAsync(IProgress<(int Done, int Total)>? progress = null, CancellationToken stop = default)
    {
        long before = Volatile.Read(ref _noted);
        foreach (string name in await NamesAsync()) await RebuildAsync(name, progress, stop);
        Seen(before);
        MarkFreshIfDone();
    }

    /// <summary>Waits until readers see all that has changed before; no longer than this.</summary>
    /// <returns>Whether they do.</returns>
    public async Task<bool> CaughtUpAsync(TimeSpan longest)
    {
        long until = Volatile.Read(ref _noted), end = Environment.TickCount64 + (long)longest.TotalMilliseconds;
        while (true)
        {
            Task round = Volatile.Read(ref _round).Task; // taken before it is asked, so that none is missed
            long left = end - Environment.TickCount64;
            if (Volatile.Read(ref _written) >= until) return true;
            if (left <= 0) return false;
            Volatile.Read(ref _hurry).TrySetResult();
            try { await round.WaitAsync(TimeSpan.FromMilliseconds(left)); }
            catch (TimeoutException) { return false; }
        }
    }

    /// <summary>The names of the indexes that there are to be.</summary>
    protected abstract Task<IReadOnlyList<string>> NamesAsync();

    /// <summary>Opens an index that is on disk.</summary>
    /// <returns>Whether it is whole and as the content is.</returns>
    protected abstract bool Open(string name);

    protected abstract void Rebuild(string name, IProgress<(int Done, int Total)>? progress, CancellationToken stop);

    /// <summary>Lets readers see what has changed.</summary>
    protected abstract void Refresh(IReadOnlyCollection<TChange> changed);

    /// <summary>Writes to disk what readers see, and what the content is like.</summary>
    protected abstract void Commit();

    protected abstract void MarkStale();

    protected abstract void MarkFresh();

    /// <summary>Whoever waits for what has changed waits no longer.</summary>
    private void Seen(long upTo)
    {
        lock (_noting) _written = Math.Max(_written, upTo);
        Interlocked.Exchange(ref _round, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
    }

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await started.Task.WaitAsync(stoppingToken);
        Noted(); // a first import: all of it is read now
        _asked = false;
        await TryAsync(() => OpenAsync(stoppingToken), stoppingToken);
        try
        {
            while (await ChangesAsync(stoppingToken))
            {
                await GatherAsync(stoppingToken);
                await TryAsync(() => WorkAsync(stoppingToken), stoppingToken);
            }
        }
        finally { await TryAsync(LastAsync, stoppingToken); }
    }

    private async Task<bool> ChangesAsync(CancellationToken stop)
    {
        Task<bool> next = _changes.Reader.WaitToReadAsync(stop).AsTask();
        if (_ahead && await Task.WhenAny(next, Task.Delay(Pause, stop)) != next) await TryAsync(CommitAsync, stop);
        return await next;
    }

    /// <summary>Lets more change meanwhile, unless somebody waits.</summary>
    private async Task GatherAsync(CancellationToken stop)
    {
        try { await Volatile.Read(ref _hurry).Task.WaitAsync(Gathering, stop); }
        catch (TimeoutException) { } // nobody waits, and the time is over
        Interlocked.Exchange(ref _hurry, new(TaskCreationOptions.RunContinuationsAsynchronously)); // before what has changed is taken: who hurries after that is heard the next time
    }

    private async Task CommitAsync()
    {
        if (!_ahead || _changes.Reader.TryPeek(out _)) return;
        await AloneAsync(Commit, CancellationToken.None);
        _ahead = false;
    }

    private void Remember(TChange? change)
    {
        lock (_noting)
        {
            if (!_changes.Writer.TryWrite(change)) _forgot = true; // there is something to read, so that it is soon noticed
            _noted++;
        }
    }

    /// <summary>What has changed, in one with how much that was. Null: too much.</summary>
    private HashSet<TChange>? Noted()
    {
        lock (_noting)
        {
            HashSet<TChange> changed = [];
            bool all = _forgot;
            while (_changes.Reader.TryRead(out TChange? change))
            {
                if (change is { } one) changed.Add(one);
                else all = true;
            }

            _forgot = false;
            _atWork = _noted;
            return all ? null : changed;
        }
    }

    private async Task OpenAsync(CancellationToken stop)
    {
        foreach (string name in await NamesAsync())
        {
            if (!Open(name)) await RebuildAsync(name, null, stop);
        }

        MarkFreshIfDone();
    }

    private async Task WorkAsync(CancellationToken stop)
    {
        if (await RefreshAsync(stop)) return;
        try { await RebuildAsync(null, stop); }
        finally { _asked = false; }
    }

    /// <returns>Whether what had changed was little enough for that.</returns>
    private async Task<bool> RefreshAsync(CancellationToken stop)
    {
        if (Noted() is not { } changed) return false;
        if (changed.Count == 0) return true;
        await AloneAsync(() => Refresh(changed), stop);
        return _ahead = true;
    }

    private async Task LastAsync()
    {
        if (await RefreshAsync(CancellationToken.None)) await CommitAsync();
    }

    private async Task RebuildAsync(string name, IProgress<(int Done, int Total)>? progress, CancellationToken stop)
    {
        _building = true;
        try { await AloneAsync(() => Rebuild(name, progress, stop), stop); }
        finally { _building = false; }
    }

    private async Task AloneAsync(Action write, CancellationToken stop)
    {
        await _writer.WaitAsync(stop);
        try { write(); }
        finally { _writer.Release(); }
    }

    private void MarkFreshIfDone()
    {
        if (!_changes.Reader.TryPeek(out _)) MarkFresh();
    }

    private async Task TryAsync(Func<Task> work, CancellationToken stop)
    {
        try { await work(); }
        catch (ObjectDisposedException) when (stop.IsCancellationRequested) { } // the program ends without having stopped first: the next one builds it anew
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError(failure, "The search indexes could not be brought up to date. They are built anew with the next change, or by the command: index rebuild");
            _forgot = true;
        }
        finally { Seen(_atWork); }
    }
}
