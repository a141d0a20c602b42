using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Samverkan.Cms.Search.Site;

/// <summary>What a visitor perhaps meant: for each word that no text has, the nearest that one has.</summary>
internal static class Spelling
{
    private const int Shortest = 4, LongEnoughForTwo = 7, SamePrefix = 1;

    /// <returns>Null: every word is there, or nothing is near enough.</returns>
    public static string? Instead(IndexSearcher searcher, IReadOnlyList<string> words)
    {
        if (MultiFields.GetTerms(searcher.IndexReader, Fields.Word) is not { } terms) return null;
        string[] nearest = [.. words.Select(word => searcher.IndexReader.DocFreq(new Term(Fields.Word, word)) > 0 ? word : Nearest(terms, word) ?? word)];
        return nearest.SequenceEqual(words) ? null : string.Join(' ', nearest);
    }

    private static string? Nearest(Lucene.Net.Index.Terms terms, string word)
    {
        if (word.Length < Shortest) return null;
        int edits = word.Length < LongEnoughForTwo ? 1 : 2;
        FuzzyTermsEnum near = new(terms, new AttributeSource(), new Term(Fields.Word, word), edits, SamePrefix, transpositions: true);
        IBoostAttribute closeness = near.Attributes.AddAttribute<IBoostAttribute>();
        (string? Word, float Closeness, int Frequency) best = default;
        while (near.MoveNext())
        {
            (string, float, int) found = (near.Term.Utf8ToString(), closeness.Boost, near.DocFreq);
            if (best.Word is null || (found.Item2, found.Item3).CompareTo((best.Closeness, best.Frequency)) > 0) best = found;
        }

        return best.Word;
    }
}
