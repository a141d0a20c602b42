using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Lucene.Net.Index;
using Microsoft.Extensions.Logging;
using Samverkan.Cms.Hosting;
using FSDirectory = Lucene.Net.Store.FSDirectory;

namespace Samverkan.Cms.Search.Site;

/// <summary>The indexes of the site, one for each language. A new one is built in a folder beside and then takes the old one's place.</summary>
public sealed class SiteIndexes(DataDirectory data, ILogger<SiteIndexes> log) : IDisposable
{
    /// <summary>What of a page is kept apart.</summary>
    public static int FieldCount => Fields.All.Count;

    private readonly ConcurrentDictionary<string, LanguageIndex> _byCulture = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyCollection<string> Cultures => [.. _byCulture.Keys];

    public int Count(string culture) => TryGet(culture, out LanguageIndex? index) ? index.Count : 0;

    /// <summary>In bytes, on disk.</summary>
    public long Size(string culture) => TryGet(culture, out LanguageIndex? index) ? index.Size : 0;

    public void Dispose()
    {
        foreach (LanguageIndex index in _byCulture.Values) index.Dispose();
        _byCulture.Clear();
    }

    internal bool TryGet(string culture, [NotNullWhen(true)] out LanguageIndex? index) => _byCulture.TryGetValue(culture, out index);

    /// <summary>Asks an index; when another takes its place meanwhile, that one.</summary>
    internal T Ask<T>(string culture, T nothing, Func<LanguageIndex, T> ask)
    {
        while (TryGet(culture, out LanguageIndex? index))
        {
            try { return ask(index); }
            catch (ObjectDisposedException) when (!TryGet(culture, out LanguageIndex? now) || now != index) { } // asked again, of the new one
        }

        return nothing;
    }

    /// <summary>Opens the newest index that is on disk and whole.</summary>
    /// <returns>Whether it holds what the content says now.</returns>
    internal bool Open(string culture, string state)
    {
        foreach (string folder in Folders(culture).Reverse().Where(HasIndex))
        {
            try
            {
                LanguageIndex index = new(folder, culture);
                _byCulture[culture] = index;
                if (index.CommittedState == state && !IsStale) return true;
                log.LogInformation("The search index of {Culture} is older than the content, and is built anew", culture);
                return false;
            }
            catch (Exception failure) when (failure is IOException or ArgumentException or InvalidOperationException or IndexOutOfRangeException)
            {
                log.LogWarning(failure, "The search index of {Culture} in {Folder} is damaged, and is built anew", culture, folder);
            }
        }

        if (!_byCulture.ContainsKey(culture)) log.LogInformation("There is no search index of {Culture} that can be read: it is built", culture);
        return false;
    }

    /// <summary>An index beside those that are in use.</summary>
    internal LanguageIndex Beside(string culture)
    {
        string folder = System.IO.Path.Combine(data.Indexes, $"{culture}.{DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture)}");
        Directory.CreateDirectory(folder);
        return new(folder, culture);
    }

    internal void Replace(string culture, LanguageIndex index)
    {
        _byCulture.TryGetValue(culture, out LanguageIndex? old);
        _byCulture[culture] = index;
        old?.Dispose();
        foreach (string folder in Folders(culture).Where(folder => folder != index.Folder)) Delete(folder);
    }

    /// <summary>Takes a page, and what lies below it, out of the indexes of languages in which visitors may no longer see it. They are gone when this returns.</summary>
    internal void RemoveBranch(Guid page, Func<string, bool> stays)
    {
        foreach ((string culture, LanguageIndex index) in _byCulture.Where(one => !stays(one.Key)))
        {
            try
            {
                Term branch = new(Fields.Under, Terms.Of(page));
                if (index.Search(searcher => searcher.IndexReader.DocFreq(branch)) == 0) continue; // a draft
                index.Remove(branch);
                index.Refresh();
            }
            catch (ObjectDisposedException)
            {
                log.LogDebug("The search index of {Culture} is being replaced by one that never held the page", culture);
            }
        }
    }

    /// <summary>What was not committed was still being built.</summary>
    private static bool HasIndex(string folder)
    {
        using FSDirectory directory = FSDirectory.Open(folder);
        return DirectoryReader.IndexExists(directory);
    }

    /// <summary>Remembers, beyond a stop of the program, that everything is to be built anew.</summary>
    internal void MarkStale()
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

    internal void MarkFresh() => System.IO.File.Delete(StaleMark);

    private bool IsStale => System.IO.File.Exists(StaleMark);

    private string StaleMark => System.IO.Path.Combine(data.Indexes, "stale");

    private IEnumerable<string> Folders(string culture) =>
        Directory.Exists(data.Indexes) ? Directory.EnumerateDirectories(data.Indexes, $"{culture}.*").Order(StringComparer.Ordinal) : [];

    private void Delete(string folder)
    {
        try { Directory.Delete(folder, recursive: true); }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            log.LogWarning(failure, "The old search index in {Folder} cannot be removed", folder);
        }
    }
}
