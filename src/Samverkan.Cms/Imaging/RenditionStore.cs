using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Samverkan.Cms.Imaging;

/// <summary>
/// Renditions on disk. Each is made once, even when many ask for it at the same time, one at a time: encoding takes a whole core. A replaced file makes new ones.
/// </summary>
public sealed class RenditionStore(RenditionFolder folder, Renderer renderer)
{
    private const int Places = 64; // beyond this many waiting, waiting helps nobody
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, Lazy<Task>> _inHand = new();
    private readonly SemaphoreSlim _worker = new(1, 1);
    private int _waiting;

    /// <summary>How many have been made since the start.</summary>
    public int Made { get; private set; }

    /// <returns>The rendition's file; its name without extension is the key.</returns>
    /// <exception cref="BusyException">Too many are waiting, or making it took too long.</exception>
    /// <exception cref="BadCommandException">It cannot be made.</exception>
    public async Task<string> FileAsync(FileInfo source, IReadOnlyDictionary<string, string> commands, RenditionCommands asked, CancellationToken stop)
    {
        string format = asked.Format ?? ImageTypes.TargetOf(source.Name);
        string key = Key(source, commands);
        string file = folder.File(source.FullName, $"{key}.{format}");
        if (System.IO.File.Exists(file))
        {
            folder.Used(file);
            return file;
        }

        Lazy<Task> work = _inHand.GetOrAdd(key, _ => new Lazy<Task>(() => Task.Run(() => MakeAsync(source.FullName, file, asked, format, key), CancellationToken.None)));
        await work.Value.WaitAsync(stop);
        return file;
    }

    private async Task MakeAsync(string source, string file, RenditionCommands asked, string format, string key)
    {
        using CancellationTokenSource limit = new(Limit);
        try
        {
            await TurnAsync(limit.Token);
            try
            {
                if (!System.IO.File.Exists(file)) await WriteAsync(source, file, asked, format, limit.Token);
            }
            finally { _worker.Release(); }
        }
        catch (OperationCanceledException) { throw new BusyException(); }
        finally { _inHand.TryRemove(key, out _); }
    }

    private async Task TurnAsync(CancellationToken stop)
    {
        try
        {
            if (Interlocked.Increment(ref _waiting) > Places) throw new BusyException();
            await _worker.WaitAsync(stop);
        }
        finally { Interlocked.Decrement(ref _waiting); }
    }

    /// <summary>Written beside and renamed, so that nobody reads half a file.</summary>
    private async Task WriteAsync(string source, string file, RenditionCommands asked, string format, CancellationToken stop)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        string half = $"{file}.{Guid.NewGuid():N}";
        try
        {
            await using (FileStream target = System.IO.File.Create(half)) await renderer.RenderAsync(source, target, asked, format, stop);
            System.IO.File.Move(half, file, overwrite: true);
            Made++;
            folder.Added(file);
        }
        finally { System.IO.File.Delete(half); } // nothing is there after the rename
    }

    private static string Key(FileInfo source, IReadOnlyDictionary<string, string> commands) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        $"{source.FullName}|{source.LastWriteTimeUtc.Ticks}|{source.Length}|{string.Join('&', commands.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key}={c.Value}"))}")))[..40];
}

/// <summary>The site makes other renditions right now; the visitor may come back in a few seconds.</summary>
public sealed class BusyException() : Exception("The image is being made; try again in a few seconds.");
