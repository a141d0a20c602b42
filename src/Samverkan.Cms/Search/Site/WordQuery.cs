using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Samverkan.Cms.Search.Site;

/// <summary>
/// A query of a visitor's words. Each word may stand in any field, in any form; without its accents, as a part of a compound or by a synonym it counts for less.
/// </summary>
internal sealed class WordQuery
{
    private const float PlainWeight = 0.4f, PartWeight = 0.4f, SynonymWeight = 0.6f, Tie = 0.15f, PhraseWeight = 4f;
    private const int MostWords = 12, AllUpTo = 2;

    private readonly LanguageIndex _index;
    private readonly Synonyms _synonyms;
    private readonly HashSet<string> _stems = [];
    private readonly HashSet<string> _plain = [];

    public WordQuery(LanguageIndex index, Synonyms synonyms, string text)
    {
        (_index, _synonyms) = (index, synonyms);
        string[] all = [.. index.Analyzer.Words(Fields.Word, text).Take(MostWords)];
        string[] telling = [.. all.Where(word => !index.Language.AskingWords.Contains(word) && !index.Language.StopWords.Contains(word)).Distinct()];
        Words = telling.Length > 0 ? telling : [.. all.Distinct()];
    }

    /// <summary>Those that say what is sought, as written.</summary>
    public string[] Words { get; }

    /// <param name="strict">Most of the words must be there; else one is enough.</param>
    /// <param name="filters">Facets and the values that they must have.</param>
    /// <returns>Null: there is no word to seek.</returns>
    public Query? Build(bool strict, IReadOnlyDictionary<string, string> filters)
    {
        if (Words.Length == 0) return null;
        BooleanQuery words = new(disableCoord: false) { MinimumNumberShouldMatch = strict ? Required : 1 };
        foreach (string word in Words) words.Add(Word(word), Occur.SHOULD);
        BooleanQuery query = new(disableCoord: true) { { words, Occur.MUST } };
        if (Words.Length > 1) query.Add(Together(), Occur.SHOULD);
        foreach ((string facet, string value) in filters) query.Add(Filter($"{facet}{IndexedDocuments.Between}{value}"), Occur.MUST);
        return query;
    }

    /// <summary>Whether a word of a text, in the form in which the index has it, is one of those sought.</summary>
    public bool IsSought(string stem) => _stems.Contains(stem);

    /// <summary>As <see cref="IsSought"/>, for words without accents.</summary>
    public bool IsSoughtPlain(string plain) => _plain.Contains(plain);

    private int Required => Words.Length <= AllUpTo ? Words.Length : (Words.Length + 1) / 2;

    private static ConstantScoreQuery Filter(string term) => new(new TermQuery(new Term(Fields.Facet, term))) { Boost = 0 };

    private DisjunctionMaxQuery Word(string word)
    {
        DisjunctionMaxQuery any = new(Tie);
        foreach (string stem in Stems(word)) AddFields(any, stem, 1);
        foreach (string plain in _index.Analyzer.Words(Fields.Plain, word).Where(_plain.Add)) any.Add(new TermQuery(new Term(Fields.Plain, plain)) { Boost = PlainWeight });
        foreach (string part in _index.Vocabulary.Parts(word)) AddAll(any, part, _index.Language.HasCompounds ? PartWeight : 0);
        foreach (string synonym in _synonyms.Of(word)) AddAll(any, synonym, SynonymWeight);
        return any;
    }

    /// <summary>What stands for a word; a synonym of several words must be there with all of them.</summary>
    private void AddAll(DisjunctionMaxQuery any, string text, float weight)
    {
        string[] stems = Stems(text);
        if (stems.Length == 1 && weight > 0) AddFields(any, stems[0], weight);
        if (stems.Length < 2) return;
        BooleanQuery all = new() { Boost = weight };
        foreach (string stem in stems)
        {
            DisjunctionMaxQuery one = new(Tie);
            AddFields(one, stem, 1);
            all.Add(one, Occur.MUST);
        }

        any.Add(all);
    }

    private string[] Stems(string text)
    {
        string[] stems = [.. _index.Analyzer.Words(Fields.Query, text)];
        _stems.UnionWith(stems);
        return stems;
    }

    private static void AddFields(DisjunctionMaxQuery any, string stem, float weight)
    {
        foreach ((string field, float counts) in Fields.Weighed) any.Add(new TermQuery(new Term(field, stem)) { Boost = counts * weight });
    }

    /// <summary>Words that stand together in a title or a text, as they were written, say more.</summary>
    private DisjunctionMaxQuery Together()
    {
        DisjunctionMaxQuery any = new(Tie);
        string[] stems = [.. _index.Analyzer.Words(Fields.Query, string.Join(' ', Words))];
        foreach ((string field, float counts) in Fields.Weighed)
        {
            PhraseQuery phrase = new() { Slop = 2, Boost = counts * PhraseWeight / Fields.Weighed[0].Weight };
            foreach (string stem in stems) phrase.Add(new Term(field, stem));
            any.Add(phrase);
        }

        return any;
    }
}
