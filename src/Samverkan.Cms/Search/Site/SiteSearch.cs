using System.Collections.Concurrent;
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
    private const int MostSuggestions = 8, LookedThrough = 50, MostFilePages = 3, MostWords = 5, Candidates = 300;

    /// <summary>With fewer answers than this, those are given too that have only some of the words.</summary>
    private const int Few = 3;

    private static readonly HashSet<string> OwnersOnly = [Fields.Owner];

    private readonly ConcurrentDictionary<string, Synonyms> _synonyms = new(StringComparer.OrdinalIgnoreCase);

    public SearchAnswer Find(SearchQuestion question) => indexes.Shelf.Ask(question.Culture, SearchAnswer.Nothing, index =>
    {
        WordQuery words = new(index, SynonymsOf(question.Culture), question.Text);
        return index.Search(searcher => Answer(index, searcher, words, question));
    });

    /// <summary>How much is found in a language.</summary>
    public int Count(string text, string culture) => indexes.Shelf.Ask(culture, 0, index =>
    {
        WordQuery words = new(index, SynonymsOf(culture), text);
        return index.Search(searcher => Matches(searcher, words, new Dictionary<string, string>(), most: 0, out _).Total);
    });

    /// <summary>The keys of all pages that are found, or stand for a file that is; the best first.</summary>
    public IReadOnlyList<Guid> Ranked(string text, string culture) => indexes.Shelf.Ask<IReadOnlyList<Guid>>(culture, [], index =>
    {
        WordQuery words = new(index, SynonymsOf(culture), text);
        return index.Search<IReadOnlyList<Guid>>(searcher => [.. Best(searcher, Matches(searcher, words, new Dictionary<string, string>(), int.MaxValue, out _), words, int.MaxValue)
            .SelectMany(hit => searcher.Doc(hit.Id, OwnersOnly).GetValues(Fields.Owner)).Distinct().Select(Guid.Parse)]);
    });

    /// <summary>Of each of the pages or drafts, as far as it can be found: some of its text around the words.</summary>
    public IReadOnlyDictionary<Guid, IReadOnlyList<ExcerptPart>> Excerpts(IEnumerable<IPublishedContent> found, string text, string culture) => indexes.Shelf.Ask<IReadOnlyDictionary<Guid, IReadOnlyList<ExcerptPart>>>(culture, new Dictionary<Guid, IReadOnlyList<ExcerptPart>>(), index =>
    {
        WordQuery words = new(index, SynonymsOf(culture), text);
        words.Build(strict: true, new Dictionary<string, string>()); // learns the forms of the words
        Excerpts excerpts = new(index.Analyzer, words);
        return found.Select(page => (page.Key, Read: pages.Read(page, culture))).Where(page => page.Read is not null)
            .ToDictionary(page => page.Key, page => Excerpt(page.Read!, excerpts)); // not null: see above
    });

    /// <summary>Titles of which words begin as what was typed does.</summary>
    public IReadOnlyList<string> Suggest(string text, string culture) => indexes.Shelf.Ask<IReadOnlyList<string>>(culture, [], index =>
    {
        BooleanQuery query = [];
        foreach (string word in index.Analyzer.Words(Fields.Word, text)) query.Add(new TermQuery(new Term(Fields.Prefix, word)), Occur.MUST);
        return query.Clauses.Count == 0 ? [] : index.Search<IReadOnlyList<string>>(searcher =>
            [.. searcher.Search(query, LookedThrough).ScoreDocs.Select(hit => searcher.Doc(hit.Doc)).Where(document => Owner(document, culture) is not null).Select(document => document.Get(Fields.Name)).Distinct().Take(MostSuggestions)]);
    });

    private SearchAnswer Answer(LanguageIndex index, IndexSearcher searcher, WordQuery words, SearchQuestion question)
    {
        HitCollector hits = Matches(searcher, words, question.Filters, Math.Max(Candidates, question.Skip + question.Take), out bool areAll);
        string? instead = areAll ? null : Spelling.Instead(searcher, words.Words);
        Excerpts excerpts = new(index.Analyzer, words);
        return new(hits.Total, [.. Best(searcher, hits, words, question.Skip + question.Take).Skip(question.Skip).Select(hit => Shown(searcher.Doc(hit.Id), hit.Score, question.Culture, excerpts)).OfType<SearchHit>()], Counts(hits.Facets), instead, hits.Total == 0 ? Spelling.Suggested(searcher, words.Words, word => index.Analyzer.Words(Fields.Query, word).LastOrDefault(word), MostWords) : []);
    }

    /// <summary>The best first; of the very best it is asked, too, whether the words stand together.</summary>
    private static IEnumerable<Hit> Best(IndexSearcher searcher, HitCollector hits, WordQuery words, int count)
    {
        Hit[] best = hits.Best();
        return (words.Together() is { } together ? searcher.Rescored(together, best[..Math.Min(best.Length, Candidates)]).Concat(best.Skip(Candidates)) : best).Take(count);
    }

    /// <param name="searcher">Of the index that is asked.</param>
    /// <param name="words">What is sought.</param>
    /// <param name="filters">Facets and the values that they must have.</param>
    /// <param name="most">So many of the best are kept.</param>
    /// <param name="areAll">Whether something has all that must be there.</param>
    private HitCollector Matches(IndexSearcher searcher, WordQuery words, IReadOnlyDictionary<string, string> filters, int most, out bool areAll)
    {
        HitCollector hits = Collect(searcher, words.Build(strict: true, filters), most);
        areAll = hits.Total > 0;
        return hits.Total < Few ? Collect(searcher, words.Build(strict: false, filters), most) : hits;
    }

    private HitCollector Collect(IndexSearcher searcher, Query? query, int most)
    {
        HitCollector hits = new(time.GetUtcNow().UtcDateTime, most);
        if (query is not null) searcher.Search(query, hits);
        return hits;
    }

    private SearchHit? Shown(Document document, float score, string culture, Excerpts excerpts)
    {
        if (Owner(document, culture) is not { } page) return null;
        if (document.Get(Fields.Kind) == IndexedDocuments.File) return pages.File(Guid.Parse(document.Get(Fields.Id))) is { } file ? Shown(page, file, score, excerpts) : null;
        return pages.Read(page, culture) is { } read ? new(page, null, [], excerpts.Marked(read.Title), Excerpt(read, excerpts), score) : null;
    }

    private SearchHit Shown(IPublishedContent page, IPublishedContent file, float score, Excerpts excerpts)
    {
        IReadOnlyList<string> texts = pdfs.Of(file);
        int[] best = BestPages(texts, excerpts);
        return new(page, file, [.. best.Select(at => at + 1)], excerpts.Marked(file.Name), texts.Count == 0 ? [] : excerpts.Best(texts[best[0]]), score);
    }

    /// <summary>Those that have as many of the words as the best, or the first page when none has any.</summary>
    private static int[] BestPages(IReadOnlyList<string> texts, Excerpts excerpts)
    {
        (int Page, (int Different, int All) Weight)[] hits = [.. texts.Select((text, at) => (at, excerpts.Weight(text))).Where(page => page.Item2.All > 0).OrderByDescending(page => page.Item2).ThenBy(page => page.at)];
        return hits.Length == 0 ? [0] : [.. hits.TakeWhile(hit => hit.Weight.Different == hits[0].Weight.Different).Take(MostFilePages).Select(hit => hit.Page)];
    }

    /// <summary>The preamble, when it has as many of the words as the text.</summary>
    private static IReadOnlyList<ExcerptPart> Excerpt(SearchedPage page, Excerpts excerpts) =>
        page.Text.Length == 0 || excerpts.Weight(page.Preamble).Different >= Math.Max(1, excerpts.Weight(page.Text).Different) ? excerpts.Best(page.Preamble) : excerpts.Best(page.Text);

    /// <summary>The page, or one of those on which a file stands, that visitors may see.</summary>
    private IPublishedContent? Owner(Document document, string culture) =>
        document.GetValues(Fields.Owner).Select(owner => pages.Find(Guid.Parse(owner), culture)).FirstOrDefault(page => page is not null);

    private Synonyms SynonymsOf(string culture) => _synonyms[culture] = Synonyms.In(dictionaries.CreateDictionary(CultureInfo.GetCultureInfo(culture)), _synonyms.GetValueOrDefault(culture));

    private static Dictionary<string, IReadOnlyList<FacetCount>> Counts(IReadOnlyDictionary<string, int> terms) => terms
        .Select(term => (Parts: term.Key.Split(IndexedDocuments.Between, 2), term.Value))
        .GroupBy(term => term.Parts[0])
        .ToDictionary(facet => facet.Key, IReadOnlyList<FacetCount> (facet) => [.. facet.Select(term => new FacetCount(term.Parts[1], term.Value)).OrderByDescending(count => count.Count).ThenBy(count => count.Value, StringComparer.Ordinal)]);
}
