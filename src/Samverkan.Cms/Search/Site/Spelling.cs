using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using LuceneTerms = Lucene.Net.Index.Terms;

namespace Samverkan.Cms.Search.Site;

/// <summary>What a visitor perhaps meant: words that texts have, near to those that none has. What was taken out of an index is no longer said, though its words may still be on disk.</summary>
internal static class Spelling
{
    private const int Shortest = 4, LongEnoughForTwo = 7, SamePrefix = 1, SameBeginning = 5, LookedThrough = 200;

    /// <returns>Null: every word is there, or nothing is near enough.</returns>
    public static string? Instead(IndexSearcher searcher, IReadOnlyList<string> words)
    {
        if (MultiFields.GetTerms(searcher.IndexReader, Fields.Word) is not { } terms) return null;
        string[] nearest = [.. words.Select(word => IsSaid(searcher, word) ? word : Near(terms, word).FirstOrDefault(near => IsSaid(searcher, near)) ?? word)];
        return nearest.SequenceEqual(words) ? null : string.Join(' ', nearest);
    }

    /// <summary>Words that are near or begin alike, the most frequent first, each in one of its forms.</summary>
    /// <param name="searcher">Of the index.</param>
    /// <param name="words">That were sought.</param>
    /// <param name="stem">What the forms of a word have in common.</param>
    /// <param name="most">So many at most.</param>
    public static IReadOnlyList<string> Suggested(IndexSearcher searcher, IReadOnlyList<string> words, Func<string, string> stem, int most) => MultiFields.GetTerms(searcher.IndexReader, Fields.Word) is { } terms
        ? [.. words.SelectMany(word => Near(terms, word).Concat(BeginningAlike(terms, word))).Except(words).Where(word => IsSaid(searcher, word)).DistinctBy(stem).Take(most)]
        : [];

    private static bool IsSaid(IndexSearcher searcher, string word) => searcher.Search(new TermQuery(new Term(Fields.Word, word)), 1).TotalHits > 0;

    /// <summary>The nearest first.</summary>
    private static IEnumerable<string> Near(LuceneTerms terms, string word)
    {
        if (word.Length < Shortest) return [];
        int edits = word.Length < LongEnoughForTwo ? 1 : 2;
        FuzzyTermsEnum near = new(terms, new AttributeSource(), new Term(Fields.Word, word), edits, SamePrefix, transpositions: true);
        IBoostAttribute closeness = near.Attributes.AddAttribute<IBoostAttribute>();
        List<(string Word, float Closeness, int Frequency)> found = [];
        while (near.MoveNext()) found.Add((near.Term.Utf8ToString(), closeness.Boost, near.DocFreq));
        return found.OrderByDescending(one => (one.Closeness, one.Frequency)).Select(one => one.Word);
    }

    private static IEnumerable<string> BeginningAlike(LuceneTerms terms, string word)
    {
        if (word.Length < Shortest) return [];
        string beginning = word[..Math.Min(word.Length, SameBeginning)];
        TermsEnum each = terms.GetEnumerator();
        List<(string Word, int Frequency)> found = [];
        if (each.SeekCeil(new BytesRef(beginning)) == TermsEnum.SeekStatus.END) return [];
        do
        {
            string term = each.Term.Utf8ToString();
            if (!term.StartsWith(beginning, StringComparison.Ordinal)) break;
            found.Add((term, each.DocFreq));
        }
        while (found.Count < LookedThrough && each.MoveNext());
        return found.OrderByDescending(one => one.Frequency).Select(one => one.Word);
    }
}
