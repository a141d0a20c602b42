using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Samverkan.Cms.Search.Languages;

namespace Samverkan.Cms.Search.Site;

/// <summary>The index of one language in one folder: one writer, and readers that see what it has written before it is committed.</summary>
internal sealed class LanguageIndex : IDisposable
{
    private const int ShortestWord = 3, ShortestStem = 5;
    private const string State = "state";
    private static readonly BM25Similarity Weighing = new();

    private readonly FSDirectory _directory;
    private readonly IndexWriter _writer;
    private readonly SearcherManager _searchers;

    /// <exception cref="IOException">The index is damaged, or somebody else writes it.</exception>
    public LanguageIndex(string folder, string culture)
    {
        Folder = folder;
        Language = SearchLanguage.Of(culture);
        Analyzer = new(Language, Vocabulary);
        _directory = FSDirectory.Open(folder);
        try
        {
            _writer = new(_directory, new IndexWriterConfig(SearchLanguage.Version, Analyzer) { OpenMode = OpenMode.CREATE_OR_APPEND, Similarity = Weighing });
            _searchers = new(_writer, applyAllDeletes: true, new WeighingSearchers());
            Search(ReadVocabulary);
        }
        catch
        {
            _writer?.Rollback();
            _directory.Dispose();
            throw;
        }
    }

    public string Folder { get; }

    public SearchLanguage Language { get; }

    public Vocabulary Vocabulary { get; } = new();

    public LanguageAnalyzer Analyzer { get; }

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

    /// <summary>Words of a text that are to take compounds apart.</summary>
    public void Learn(string text)
    {
        foreach (string word in Analyzer.Words(Fields.Word, text)) LearnWord(word);
    }

    public void Put(Guid id, Document document) => _writer.UpdateDocument(new Term(Fields.Id, Terms.Of(id)), document);

    public void Remove(Term which) => _writer.DeleteDocuments(which);

    public void Refresh() => _searchers.MaybeRefreshBlocking();

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

    /// <summary>With the form that stands for all of its forms: åklagaren stands in texts, and åklagar- in compounds.</summary>
    private void LearnWord(string word)
    {
        if (word.Length < ShortestWord || Language.StopWords.Contains(word) || Language.AskingWords.Contains(word) || !Vocabulary.Add(word)) return;
        foreach (string stem in Analyzer.Words(Fields.Query, word).Where(stem => stem.Length >= ShortestStem)) Vocabulary.Add(stem);
    }

    private bool ReadVocabulary(IndexSearcher searcher)
    {
        if (MultiFields.GetTerms(searcher.IndexReader, Fields.Word) is not { } terms) return false;
        TermsEnum each = terms.GetEnumerator();
        while (each.MoveNext()) LearnWord(each.Term.Utf8ToString());
        return true;
    }

    private sealed class WeighingSearchers : SearcherFactory
    {
        public override IndexSearcher NewSearcher(IndexReader reader) => new(reader) { Similarity = Weighing };
    }
}

internal static class Terms
{
    public static string Of(Guid key) => key.ToString("N");
}
