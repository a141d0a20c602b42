using Lucene.Net.Index;
using Lucene.Net.Search;
using Samverkan.Cms.Search.Languages;
using Samverkan.Cms.Search.Stored;

namespace Samverkan.Cms.Search.Site;

/// <summary>The index of one language, and the words that take its compounds apart.</summary>
internal sealed class LanguageIndex : StoredIndex
{
    private const int ShortestWord = 3, ShortestStem = 5;

    /// <exception cref="IOException">The index is damaged, or somebody else writes it.</exception>
    public LanguageIndex(string folder, string culture) : this(folder, new LanguageAnalyzer(SearchLanguage.Of(culture), new Vocabulary())) { }

    private LanguageIndex(string folder, LanguageAnalyzer analyzer) : base(folder, analyzer)
    {
        Analyzer = analyzer;
        try { Search(ReadVocabulary); }
        catch
        {
            Abandon();
            throw;
        }
    }

    public LanguageAnalyzer Analyzer { get; }

    public SearchLanguage Language => Analyzer.Language;

    public Vocabulary Vocabulary => Analyzer.Vocabulary;

    /// <summary>Words of a text that are to take compounds apart.</summary>
    public void Learn(string text)
    {
        foreach (string word in Analyzer.Words(Fields.Word, text)) LearnWord(word);
    }

    /// <summary>The pages on which a file is.</summary>
    public Guid[] OwnersOf(Guid file) => Owners(new TermQuery(new Term(Fields.Id, TermText.Of(file))));

    /// <summary>The pages on which the files of a page are.</summary>
    public Guid[] OwnersOfFilesOn(Guid page) => Owners(new BooleanQuery
    {
        { new TermQuery(new Term(Fields.Owner, TermText.Of(page))), Occur.MUST },
        { new TermQuery(new Term(Fields.Kind, IndexedDocuments.File)), Occur.MUST },
    });

    /// <summary>The pages on which an element of the library is.</summary>
    public Guid[] Showing(Guid element) => Owners(new TermQuery(new Term(Fields.Element, TermText.Of(element))));

    private Guid[] Owners(Query query) => Search<Guid[]>(searcher => [.. searcher.Search(query, Math.Max(1, searcher.IndexReader.MaxDoc)).ScoreDocs.SelectMany(hit => searcher.Doc(hit.Doc).GetValues(Fields.Owner)).Distinct().Select(Guid.Parse)]);

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
}
