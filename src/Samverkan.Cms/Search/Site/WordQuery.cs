using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Samverkan.Cms.Search.Site;

/// <summary>
/// A query of a visitor's words. Each word may stand in any field, in any form; without its accents, as a part of a compound or by a synonym it counts for less.
/// </summary>
internal sealed class WordQuery
{
    private const float PlainWeight = 0.4f, PartWeight = 0.4f, SynonymWeight = 0.6f, Tie = 0.15f, PhraseWeight = 1f, WordingWeight = 4f;
    private const int MostWords = 12, AllUpTo = 2, PhraseSlop = 2;

    private readonly LanguageIndex _index;
    private readonly Synonyms _synonyms;
    private readonly string[] _all;

    public WordQuery(LanguageIndex index, Synonyms synonyms, string text)
    {
        (_index, _synonyms) = (index, synonyms);
        _all = [.. index.Analyzer.Words(Fields.Word, text).Take(MostWords)];
        string[] telling = [.. _all.Where(word => !index.Language.AskingWords.Contains(word) && !index.Language.StopWords.Contains(word)).Distinct()];
        Words = telling.Length > 0 ? telling : [.. _all.Distinct()];
    }

    /// <summary>Those that say what is sought, as written.</summary>
    public string[] Words { get; }

    /// <summary>The forms in which the index has the words, and what stands for them, once the query is built.</summary>
    public HashSet<string> Sought { get; } = [];

    /// <summary>As <see cref="Sought"/>, without accents.</summary>
    public HashSet<string> SoughtPlain { get; } = [];

    /// <param name="strict">Most of the words must be there; else one is enough.</param>
    /// <param name="filters">Facets and the values that they must have.</param>
    /// <returns>Null: there is no word to seek.</returns>
    public Query? Build(bool strict, IReadOnlyDictionary<string, string> filters)
    {
        if (Words.Length == 0) return null;
        bool areAll = strict && Required == Words.Length;
        BooleanQuery words = new(disableCoord: false) { MinimumNumberShouldMatch = areAll ? 0 : strict ? Required : 1 };
        foreach (string word in Words) words.Add(Word(word), areAll ? Occur.MUST : Occur.SHOULD);
        BooleanQuery query = new(disableCoord: true) { { words, Occur.MUST } };
        foreach ((string facet, string value) in filters) query.Add(Filter($"{facet}{IndexedDocuments.Between}{value}"), Occur.MUST);
        return query;
    }

    /// <summary>Words that stand together, as they were written, say more; most of all in a title that is worded as the question is.</summary>
    /// <returns>Null: there is one word.</returns>
    public Query? Together()
    {
        if (_all.Length < 2) return null;
        DisjunctionMaxQuery any = new(Tie);
        string[][] stems = [.. Words.Select(Stems).Where(forms => forms.Length > 0)];
        foreach ((string field, float counts) in Fields.Weighed)
        {
            MultiPhraseQuery phrase = new() { Slop = PhraseSlop, Boost = counts * PhraseWeight };
            foreach (string[] forms in stems) phrase.Add([.. forms.Select(form => new Term(field, form))]);
            any.Add(phrase);
        }

        PhraseQuery wording = new() { Slop = PhraseSlop, Boost = WordingWeight };
        foreach (string word in _all) wording.Add(new Term(Fields.Wording, word));
        any.Add(wording);
        return any;
    }

    private int Required => Words.Length <= AllUpTo ? Words.Length : (Words.Length + 1) / 2;

    private static ConstantScoreQuery Filter(string term) => new(new TermQuery(new Term(Fields.Facet, term))) { Boost = 0 };

    private DisjunctionMaxQuery Word(string word)
    {
        DisjunctionMaxQuery any = new(Tie);
        AddFields(any, word, 1);
        foreach (string plain in _index.Analyzer.Words(Fields.Plain, word))
        {
            SoughtPlain.Add(plain);
            if (!IsAsWritten(word, plain)) any.Add(new TermQuery(new Term(Fields.Plain, plain)) { Boost = PlainWeight });
        }

        if (_index.Language.HasCompounds && _index.Vocabulary.Parts(word).Take(2).ToArray() is { Length: 2 } parts) any.Add(All(parts, PartWeight));
        foreach (string synonym in _synonyms.Of(word)) any.Add(All(_index.Analyzer.Words(Fields.Word, synonym), SynonymWeight));
        return any;
    }

    /// <summary>Whether all that would be found without accents is found as it is written, too.</summary>
    private bool IsAsWritten(string word, string plain) =>
        plain == word && _index.Search(searcher => searcher.IndexReader.DocFreq(new Term(Fields.Plain, plain)) == searcher.IndexReader.DocFreq(new Term(Fields.Word, word)));

    /// <summary>What stands for a word, and must be there with all of its own.</summary>
    private BooleanQuery All(IEnumerable<string> words, float weight)
    {
        BooleanQuery all = new() { Boost = weight };
        foreach (string word in words)
        {
            DisjunctionMaxQuery one = new(Tie);
            AddFields(one, word, 1);
            if (one.Disjuncts.Count > 0) all.Add(one, Occur.MUST);
        }

        return all;
    }

    private string[] Stems(string word)
    {
        string[] stems = [.. _index.Analyzer.Words(Fields.Query, word)];
        Sought.UnionWith(stems);
        return stems;
    }

    private void AddFields(DisjunctionMaxQuery any, string word, float weight)
    {
        foreach (string stem in Stems(word))
        {
            foreach ((string field, float counts) in Fields.Weighed) any.Add(new TermQuery(new Term(field, stem)) { Boost = counts * weight });
        }
    }
}
