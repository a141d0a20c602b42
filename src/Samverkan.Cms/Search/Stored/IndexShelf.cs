using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Lucene.Net.Index;
using Microsoft.Extensions.Logging;
using Samverkan.Cms.Hosting;
using FSDirectory = Lucene.Net.Store.FSDirectory;

namespace Samverkan.Cms.Search.Stored;

/// <summary>Indexes of one kind by their names. A new one is built in a folder beside and then takes the old one's place.</summary>
/// <param name="data">Where they are.</param>
/// <param name="mark">The file that remembers that all are to be built anew.</param>
/// <param name="read">Opens the index of a folder and a name, or begins it.</param>
/// <param name="log">Told what is damaged.</param>
internal sealed class IndexShelf<TIndex>(DataDirectory data, string mark, Func<string, string, TIndex> read, ILogger log) : IDisposable where TIndex : StoredIndex
{
    private readonly ConcurrentDictionary<string, TIndex> _byName = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyCollection<KeyValuePair<string, TIndex>> All => [.. _byName];

    public int Count(string name) => TryGet(name, out TIndex? index) ? index.Count : 0;

    /// <summary>In bytes, on disk.</summary>
    public long Size(string name) => TryGet(name, out TIndex? index) ? index.Size : 0;

    public void Dispose()
    {
        foreach (TIndex index in _byName.Values) index.Dispose();
        _byName.Clear();
    }

    public bool TryGet(string name, [NotNullWhen(true)] out TIndex? index) => _byName.TryGetValue(name, out index);

    /// <summary>Asks an index; when another takes its place meanwhile, that one.</summary>
    public T Ask<T>(string name, T nothing, Func<TIndex, T> ask)
    {
        while (TryGet(name, out TIndex? index))
        {
            try { return ask(index); }
            catch (ObjectDisposedException) when (!TryGet(name, out TIndex? now) || now != index) { } // asked again, of the new one
        }

        return nothing;
    }

    /// <summary>Opens the newest index that is on disk and whole.</summary>
    /// <returns>Whether it holds what the content says now.</returns>
    public bool Open(string name, string state)
    {
        foreach (string folder in Folders(name).Reverse().Where(HasIndex))
        {
            try
            {
                TIndex index = read(folder, name);
                _byName[name] = index;
                if (index.CommittedState == state && !IsStale) return true;
                log.LogInformation("The search index {Name} is older than the content, and is built anew", name);
                return false;
            }
            catch (Exception failure) when (failure is IOException or ArgumentException or InvalidOperationException or IndexOutOfRangeException)
            {
                log.LogWarning(failure, "The search index {Name} in {Folder} is damaged, and is built anew", name, folder);
            }
        }

        if (!_byName.ContainsKey(name)) log.LogInformation("There is no search index {Name} that can be read: it is built", name);
        return false;
    }

    /// <summary>An index beside those that are in use.</summary>
    public TIndex Beside(string name)
    {
        string folder = System.IO.Path.Combine(data.Indexes, $"{name}.{DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture)}");
        Directory.CreateDirectory(folder);
        return read(folder, name);
    }

    /// <summary>Builds an index beside the one in use, and puts it in its place when it is whole.</summary>
    /// <param name="name">Of the index.</param>
    /// <param name="state">Taken before: what changes meanwhile is not in it, and is done again.</param>
    /// <param name="fill">Writes everything into an empty index.</param>
    public void Rebuild(string name, string state, Action<TIndex> fill)
    {
        long began = Environment.TickCount64;
        TIndex index = Beside(name);
        try
        {
            fill(index);
            index.Merge();
            index.Refresh();
            index.Commit(state);
        }
        catch
        {
            index.Dispose();
            Directory.Delete(index.Folder, recursive: true);
            throw;
        }

        Replace(name, index);
        log.LogInformation("The search index {Name} holds {Count} documents, built in {Milliseconds} ms", name, index.Count, Environment.TickCount64 - began);
    }

    /// <summary>There is to be no such index any more.</summary>
    public void Drop(string name)
    {
        if (_byName.TryRemove(name, out TIndex? index)) index.Dispose();
        foreach (string folder in Folders(name)) Delete(folder);
    }

    /// <summary>Remembers, beyond a stop of the program, that everything is to be built anew.</summary>
    public void MarkStale()
    {
        if (IsStale) return;
        try
        {
            Directory.CreateDirectory(data.Indexes);
            System.IO.File.WriteAllBytes(StaleMark, []);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            log.LogWarning(failure, "It cannot be noted that the search indexes are to be built anew. If the program stops before they are, run: index rebuild");
        }
    }

    public void MarkFresh() => System.IO.File.Delete(StaleMark);

    private bool IsStale => System.IO.File.Exists(StaleMark);

    private string StaleMark => System.IO.Path.Combine(data.Indexes, mark);

    private void Replace(string name, TIndex index)
    {
        _byName.TryGetValue(name, out TIndex? old);
        _byName[name] = index;
        old?.Dispose();
        foreach (string folder in Folders(name).Where(folder => folder != index.Folder)) Delete(folder);
    }

    /// <summary>What was not committed was still being built.</summary>
    private static bool HasIndex(string folder)
    {
        using FSDirectory directory = FSDirectory.Open(folder);
        return DirectoryReader.IndexExists(directory);
    }

    private IEnumerable<string> Folders(string name) =>
        Directory.Exists(data.Indexes) ? Directory.EnumerateDirectories(data.Indexes, $"{name}.*").Order(StringComparer.Ordinal) : [];

    private void Delete(string folder)
    {
        try { Directory.Delete(folder, recursive: true); }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            log.LogWarning(failure, "The old search index in {Folder} cannot be removed", folder);
        }
    }
}
