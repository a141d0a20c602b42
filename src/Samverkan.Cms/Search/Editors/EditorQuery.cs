using System.Globalization;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Samverkan.Cms.Search.Stored;

namespace Samverkan.Cms.Search.Editors;

/// <summary>
/// What an editor types: a key, an id, or words that must all be there. A name that begins so stands first, then names with these words, with words that begin so, with
/// words that hold them, and at last texts.
/// </summary>
internal static class EditorQuery
{
    private const int ShortestOfTexts = 3;

    /// <returns>Null: there is nothing to seek.</returns>
    public static Query? Of(string text)
    {
        if (Guid.TryParse(text, out Guid key)) return new TermQuery(new Term(EditorFields.Key, TermText.Of(key)));
        string[] words = [.. Words(EditorAnalyzer.Sought, text).Distinct()];
        if (words.Length == 0) return null;
        BooleanQuery all = new(disableCoord: true);
        foreach (string word in words) all.Add(Word(word), Occur.MUST);
        string whole = EditorIndex.Lower(text);
        all.Add(Counts(new PrefixQuery(new Term(EditorFields.Whole, whole)), 64), Occur.SHOULD);
        all.Add(Counts(new TermQuery(new Term(EditorFields.Whole, whole)), 64), Occur.SHOULD);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int id) ? Either(all, Counts(new TermQuery(new Term(EditorFields.Node, TermText.Of(id))), 256)) : all;
    }

    /// <summary>Whether a text has all of the words, as far as they are typed.</summary>
    public static bool Says(string text, string sought)
    {
        HashSet<string> stands = [.. Words(EditorFields.Text, text)];
        return Words(EditorAnalyzer.Sought, sought).All(word => stands.Contains(word) || (word.Length >= ShortestOfTexts && stands.Any(one => one.StartsWith(word, StringComparison.Ordinal))));
    }

    /// <param name="kind">Documents, for example.</param>
    /// <param name="below">The id of what it must stand below; null: anywhere.</param>
    /// <param name="within">Ids of nodes that it must be or stand below; null: anywhere.</param>
    /// <param name="types">Keys of content types; none: any.</param>
    /// <param name="trashed">Null: also what lies in the recycle bin.</param>
    public static Filter Narrowed(Guid kind, int? below, IReadOnlyList<string>? within, IReadOnlyCollection<Guid> types, bool? trashed)
    {
        BooleanQuery all = new() { { new TermQuery(new Term(EditorFields.Kind, TermText.Of(kind))), Occur.MUST } };
        if (trashed is { } bin) all.Add(new TermQuery(new Term(EditorFields.Bin, bin ? EditorIndex.Yes : EditorIndex.No)), Occur.MUST);
        if (types.Count > 0) all.Add(Any(EditorFields.Type, types.Select(TermText.Of)), Occur.MUST);
        if (within is not null) all.Add(Any(EditorFields.Path, within.Select(path => path[(path.LastIndexOf(',') + 1)..])), Occur.MUST);
        if (below is { } id)
        {
            all.Add(new TermQuery(new Term(EditorFields.Path, TermText.Of(id))), Occur.MUST);
            all.Add(new TermQuery(new Term(EditorFields.Node, TermText.Of(id))), Occur.MUST_NOT);
        }

        return new QueryWrapperFilter(all);
    }

    private static DisjunctionMaxQuery Word(string word)
    {
        DisjunctionMaxQuery any = new(tieBreakerMultiplier: 0)
        {
            Counts(new TermQuery(new Term(EditorFields.Name, word)), 16),
            Counts(new PrefixQuery(new Term(EditorFields.Name, word)), 8),
            Counts(new PrefixQuery(new Term(EditorFields.Part, word)), 4),
            Counts(new TermQuery(new Term(EditorFields.Text, word)), 2),
        };
        if (word.Length >= ShortestOfTexts) any.Add(Counts(new PrefixQuery(new Term(EditorFields.Text, word)), 1));
        return any;
    }

    /// <summary>So much, however rare the word is: equals stand by their names.</summary>
    private static ConstantScoreQuery Counts(Query query, float points) => new(query) { Boost = points };

    private static BooleanQuery Either(Query one, Query other) => new(disableCoord: true) { { one, Occur.SHOULD }, { other, Occur.SHOULD } };

    private static BooleanQuery Any(string field, IEnumerable<string> values)
    {
        BooleanQuery any = [];
        foreach (string value in values) any.Add(new TermQuery(new Term(field, value)), Occur.SHOULD);
        return any;
    }

    private static List<string> Words(string field, string text)
    {
        List<string> words = [];
        using TokenStream stream = EditorIndex.Reading.GetTokenStream(field, text);
        ICharTermAttribute term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken()) words.Add(term.ToString());
        stream.End();
        return words;
    }
}
