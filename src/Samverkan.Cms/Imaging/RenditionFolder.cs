using System.Security.Cryptography;
using System.Text;
using Samverkan.Cms.Hosting;

namespace Samverkan.Cms.Imaging;

/// <summary>
/// The folder of renditions: one folder an image, so that they go with it, held to a size. When it is full, those that were used longest ago go until a tenth is free; what
/// was used in the last two minutes stays, since somebody may be reading it.
/// </summary>
public sealed class RenditionFolder(DataDirectory data, RenditionLimit limit, TimeProvider time)
{
    private static readonly TimeSpan Precision = TimeSpan.FromMinutes(1), InUse = TimeSpan.FromMinutes(2);

    private readonly Lock _pruning = new();
    private long? _size; // in bytes; found out when the first one is made, and counted from then on

    /// <param name="source">The image's file.</param>
    /// <param name="name">Of the rendition.</param>
    public string File(string source, string name) => Path.Combine(Of(source), name);

    /// <summary>Remembers that a rendition was used. The time of writing stays: it is part of what browsers compare.</summary>
    public void Used(string file)
    {
        DateTime now = time.GetUtcNow().UtcDateTime;
        try
        {
            if (now - System.IO.File.GetLastAccessTimeUtc(file) > Precision) System.IO.File.SetLastAccessTimeUtc(file, now);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException) { } // it has just gone, or the disk keeps no times: then it is older than it could be
    }

    /// <summary>Counts a new rendition, and makes room when there is too much.</summary>
    public void Added(string file)
    {
        lock (_pruning)
        {
            _size = _size is { } known ? known + new FileInfo(file).Length : Files().Sum(f => f.Length);
            if (_size > limit.Bytes) Prune();
        }
    }

    /// <summary>Deletes the renditions of an image that is no more.</summary>
    public void Forget(string source)
    {
        string folder = Of(source);
        if (!Directory.Exists(folder)) return;
        lock (_pruning)
        {
            _size -= new DirectoryInfo(folder).EnumerateFiles().Sum(f => f.Length);
            Directory.Delete(folder, recursive: true);
        }
    }

    private void Prune()
    {
        DateTime recently = time.GetUtcNow().UtcDateTime - InUse;
        FileInfo[] files = [.. Files().OrderBy(f => f.LastAccessTimeUtc)];
        _size = files.Sum(f => f.Length); // what was made by others, or deleted by hand, counts from here
        foreach (FileInfo file in files.TakeWhile(f => f.LastAccessTimeUtc < recently))
        {
            if (_size <= limit.Bytes / 10 * 9) return;
            _size -= file.Length;
            file.Delete();
            if (!file.Directory!.EnumerateFileSystemInfos().Any()) file.Directory.Delete(); // a file that was found is in a folder
        }
    }

    private IEnumerable<FileInfo> Files() => Directory.Exists(data.Renditions) ? new DirectoryInfo(data.Renditions).EnumerateFiles("*", SearchOption.AllDirectories) : [];

    private string Of(string source)
    {
        string key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(source))))[..40];
        return Path.Combine(data.Renditions, key[..2], key);
    }
}
