using System.Globalization;
using Lucene.Net.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Samverkan.Cms.Search.Languages;

namespace Samverkan.Cms.Search.Stored;

/// <summary>An index in one folder: one writer, and readers that see what it has written before it is committed.</summary>
internal abstract class StoredIndex : IDisposable
{
    /// <summary>The field by which a document is replaced: a key.</summary>
    public const string Id = "id";

    private const string State = "state";
    private static readonly BM25Similarity Weighing = new();

    /// <summary>A query looks up each of its words in each segment, at some kilobytes a time: few segments cost a little more when they are written, and far less when they are asked.</summary>
    private const int MostSegments = 3;

    /// <summary>In megabytes. What is smaller counts as so large: were it more, each save would soon make a whole small index be written anew.</summary>
    private const double SmallestSegment = 0.05;

    /// <summary>In megabytes: segments smaller than the first stay in memory until they are committed, up to the second.</summary>
    private const double Small = 1, Kept = 8;

    private readonly NRTCachingDirectory _directory;
    private readonly IndexWriter _writer;
    private readonly SearcherManager _searchers;

    /// <exception cref="IOException">The index is damaged, or somebody else writes it.</exception>
    protected StoredIndex(string folder, Analyzer analyzer)
    {
        Folder = folder;
        _directory = new(FSDirectory.Open(folder), Small, Kept);
        try
        {
            _writer = new(_directory, new IndexWriterConfig(SearchLanguage.Version, analyzer) { OpenMode = OpenMode.CREATE_OR_APPEND, Similarity = Weighing, MergePolicy = new TieredMergePolicy { MaxMergeAtOnce = MostSegments, SegmentsPerTier = MostSegments, FloorSegmentMB = SmallestSegment } });
            _searchers = new(_writer, applyAllDeletes: true, new WeighingSearchers());
        }
        catch
        {
            Abandon();
            throw;
        }
    }

    public string Folder { get; }

    public int Count => Search(searcher => searcher.IndexReader.NumDocs);

    public long Size => _directory.ListAll().Sum(_directory.FileLength);

    /// <summary>What the content was like at the last commit; null: there was none.</summary>
    public string? CommittedState => _writer.CommitData.TryGetValue(State, out string? state) ? state : null;

    /// <exception cref="ObjectDisposedException">Another index has taken this one's place.</exception>
    public T Search<T>(Func<IndexSearcher, T> ask)
    {
        IndexSearcher searcher = _searchers.Acquire();
        try { return ask(searcher); }
        finally { _searchers.Release(searcher); }
    }

    public void Put(Guid id, Document document) => _writer.UpdateDocument(new Term(Id, TermText.Of(id)), document);

    public void Remove(Term which) => _writer.DeleteDocuments(which);

    public void Refresh() => _searchers.MaybeRefreshBlocking();

    /// <summary>Puts everything into one segment. Takes a second or two for ten thousand documents.</summary>
    public void Merge() => _writer.ForceMerge(1);

    public void Commit(string state)
    {
        _writer.SetCommitData(new Dictionary<string, string> { [State] = state });
        _writer.Commit();
    }

    public void Dispose()
    {
        _searchers.Dispose();
        _writer.Dispose();
        _directory.Dispose();
    }

    /// <summary>It cannot be read: leaves it as it is on disk.</summary>
    protected void Abandon()
    {
        _writer?.Rollback();
        _directory.Dispose();
    }

    private sealed class WeighingSearchers : SearcherFactory
    {
        public override IndexSearcher NewSearcher(IndexReader reader) => new(reader) { Similarity = Weighing };
    }
}

internal static class TermText
{
    public static string Of(Guid key) => key.ToString("N");

    public static string Of(int id) => id.ToString(CultureInfo.InvariantCulture);
}
