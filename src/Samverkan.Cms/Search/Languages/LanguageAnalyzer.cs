using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.NGram;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Samverkan.Cms.Search.Site;

namespace Samverkan.Cms.Search.Languages;

/// <summary>Reads the texts of one language for its index: each kind of field in its way.</summary>
internal sealed class LanguageAnalyzer(SearchLanguage language, Vocabulary vocabulary) : Analyzer(PER_FIELD_REUSE_STRATEGY)
{
    private const int LongestPrefix = 20;

    public SearchLanguage Language => language;

    public Vocabulary Vocabulary => vocabulary;

    /// <summary>The words of a text as a field holds them.</summary>
    public IReadOnlyList<string> Words(string field, string text)
    {
        List<string> words = [];
        Read(field, text, (term, _) => words.Add(term.ToString()!)); // an attribute with letters has a text
        return words;
    }

    /// <summary>Those words of a text that are sought, as a field holds them, and where in the text they stand. Others are never made into strings.</summary>
    public List<Word> Find(string field, string text, HashSet<string> sought)
    {
        List<Word> found = [];
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known = sought.GetAlternateLookup<ReadOnlySpan<char>>();
        Read(field, text, (term, place) =>
        {
            if (known.TryGetValue(term.Buffer.AsSpan(0, term.Length), out string? word)) found.Add(new(word, place.StartOffset, place.EndOffset));
        });
        return found;
    }

    private void Read(string field, string text, Action<ICharTermAttribute, IOffsetAttribute> word)
    {
        using TokenStream stream = GetTokenStream(field, text);
        ICharTermAttribute term = stream.AddAttribute<ICharTermAttribute>();
        IOffsetAttribute place = stream.AddAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken()) word(term, place);
        stream.End();
    }

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        StandardTokenizer words = new(SearchLanguage.Version, reader);
        TokenStream lower = language.Lower(words);
        return new(words, fieldName switch
        {
            Fields.Word or Fields.Wording => lower,
            Fields.Plain => new ASCIIFoldingFilter(new StopFilter(SearchLanguage.Version, lower, language.StopWords)),
            Fields.Prefix => new EdgeNGramTokenFilter(SearchLanguage.Version, lower, 1, LongestPrefix),
            Fields.Query => language.Stem(new StopFilter(SearchLanguage.Version, lower, language.StopWords)),
            _ => language.Stem(new StopFilter(SearchLanguage.Version, language.HasCompounds ? new BesideFilter(lower, vocabulary.Parts, areStems: false) : lower, language.StopWords)),
        });
    }
}

/// <param name="Term">As the index has it.</param>
/// <param name="Start">Of its letters in the text.</param>
/// <param name="End">Of its letters in the text.</param>
internal readonly record struct Word(string Term, int Start, int End);
