using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Samverkan.Cms.Search.Pdf;
using Umbraco.Cms.Core.Dictionary;

namespace Samverkan.Cms.Search.Site;

/// <summary>Finds pages and files for visitors. Whatever an index says, only what they may see now is shown.</summary>
public sealed class SiteSearch(SiteIndexes indexes, SitePages pages, PdfTexts pdfs, ICultureDictionaryFactory dictionaries, TimeProvider time)
{
    private const int MostSuggestions = 8, LookedThrough = 50;

    /// <summary>With fewer answers than this, those are given too that have only some of the words.</summary>
    private const int Few = 3;

    public SearchAnswer Find(SearchQuestion question) => indexes.Ask(question.Culture, SearchAnswer.Nothing, index =>
    {
        WordQuery words = new(index, SynonymsOf(question.Culture), question.Text);
        return index.Search(searcher => Answer(index, searcher, words, question));
    });

    /// <summary>Titles of which words begin as what was typed does.</summary>
    public IReadOnlyList<string> Suggest(string text, string culture) => indexes.Ask<IReadOnlyList<string>>(culture, [], index =>
    {
        BooleanQuery query = [];
        foreach (string word in index.Analyzer.Words(Fields.Word, text)) query.Add(new TermQuery(new Term(Fields.Prefix, word)), Occur.MUST);
        return query.Clauses.Count == 0 ? [] : index.Search<IReadOnlyList<string>>(searcher =>
            [.. searcher.Search(query, LookedThrough).ScoreDocs.Select(hit => searcher.Doc(hit.Doc)).Where(document => Owner(document, culture) is not null).Select(document => document.Get(Fields.Name)).Distinct().Take(MostSuggestions)]);
    });

    private SearchAnswer Answer(LanguageIndex index, IndexSearcher searcher, WordQuery words, SearchQuestion question)
    {
        HitCollector hits = Collect(searcher, words.Build(strict: true, question.Filters));
        string? instead = hits.Total == 0 ? Spelling.Instead(searcher, words.Words) : null;
        if (hits.Total < Few) hits = Collect(searcher, words.Build(strict: false, question.Filters));
        Excerpts excerpts = new(index.Analyzer, words);
        return new(hits.Total, [.. hits.Best(question.Skip, question.Take).Select(hit => Shown(searcher.Doc(hit.Id), hit.Score, question.Culture, excerpts)).OfType<SearchHit>()], Counts(hits.Facets), instead);
    }

    private HitCollector Collect(IndexSearcher searcher, Query? query)
    {
        HitCollector hits = new(time.GetUtcNow().UtcDateTime);
        if (query is not null) searcher.Search(query, hits);
        return hits;
    }

    private SearchHit? Shown(Document document, float score, string culture, Excerpts excerpts)
    {
        if (Owner(document, culture) is not { } page) return null;
        if (document.Get(Fields.Kind) == IndexedDocuments.File) return pages.File(Guid.Parse(document.Get(Fields.Id))) is { } file ? Shown(page, file, score, excerpts) : null;
        return pages.Read(page, culture) is { } read ? new(page, null, 0, excerpts.Marked(read.Title), Excerpt(read, excerpts), score) : null;
    }

    private SearchHit Shown(IPublishedContent page, IPublishedContent file, float score, Excerpts excerpts)
    {
        IReadOnlyList<string> texts = pdfs.Of(file);
        int best = Enumerable.Range(0, texts.Count).OrderByDescending(at => excerpts.Weight(texts[at])).FirstOrDefault();
        return new(page, file, best + 1, excerpts.Marked(file.Name), texts.Count == 0 ? [] : excerpts.Best(texts[best]), score);
    }

    /// <summary>The preamble, when it has as many of the words as the text.</summary>
    private static IReadOnlyList<ExcerptPart> Excerpt(SearchedPage page, Excerpts excerpts) =>
        page.Text.Length == 0 || excerpts.Weight(page.Preamble).Different >= Math.Max(1, excerpts.Weight(page.Text).Different) ? excerpts.Best(page.Preamble) : excerpts.Best(page.Text);

    /// <summary>The page, or one of those on which a file stands, that visitors may see.</summary>
    private IPublishedContent? Owner(Document document, string culture) =>
        document.GetValues(Fields.Owner).Select(owner => pages.Find(Guid.Parse(owner), culture)).FirstOrDefault(page => page is not null);

    private Synonyms SynonymsOf(string culture) => Synonyms.In(dictionaries.CreateDictionary(CultureInfo.GetCultureInfo(culture)));

    private static Dictionary<string, IReadOnlyList<FacetCount>> Counts(IReadOnlyDictionary<string, int> terms) => terms
        .Select(term => (Parts: term.Key.Split(IndexedDocuments.Between, 2), term.Value))
        .GroupBy(term => term.Parts[0])
        .ToDictionary(facet => facet.Key, IReadOnlyList<FacetCount> (facet) => [.. facet.Select(term => new FacetCount(term.Parts[1], term.Value)).OrderByDescending(count => count.Count).ThenBy(count => count.Value, StringComparer.Ordinal)]);
}
