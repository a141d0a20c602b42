using System.Globalization;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.El;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.It;
using Lucene.Net.Analysis.Lv;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Sv;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Tartarus.Snowball.Ext;
using Lucene.Net.Util;

namespace Samverkan.Cms.Search.Languages;

/// <summary>How a language is read: what it lower-cases to, which words say nothing, what stands for all forms of a word.</summary>
/// <param name="Lower">Lower case.</param>
/// <param name="Stem">One form for all forms of a word.</param>
/// <param name="StopWords">Words that stand in every text.</param>
/// <param name="Asking">Words that people ask with, which say nothing of what they ask for.</param>
/// <param name="HasCompounds">Whether words are written together.</param>
internal sealed record SearchLanguage(Func<TokenStream, TokenStream> Lower, Func<TokenStream, TokenStream> Stem, CharArraySet StopWords, string Asking = "", bool HasCompounds = false)
{
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private static readonly SearchLanguage Other = new(LowerCase, stream => stream, CharArraySet.Empty);

    /// <summary>A language that does not stand here is read word by word.</summary>
    private static readonly Dictionary<string, SearchLanguage> ByName = new()
    {
        ["sv"] = new(LowerCase, SwedishStems, SwedishAnalyzer.DefaultStopSet,
            "vad vem vilka vilken vilket hur när varför vart är blir blev når kan ska bör måste får jag man någon något några finns gör göra få mig mitt min om mellan andra skillnad skillnaden", HasCompounds: true),
        ["en"] = new(LowerCase, stream => new PorterStemFilter(new EnglishPossessiveFilter(Version, stream)), EnglishAnalyzer.DefaultStopSet,
            "what who which how when why where can should must may i me my you your do does did has have about there someone something anyone any get we our between from other did after before difference"),
        ["it"] = new(LowerCase, stream => new ItalianLightStemFilter(stream), ItalianAnalyzer.DefaultStopSet, "cosa come quando perché dove quale quali chi posso"),
        ["lv"] = new(LowerCase, stream => new LatvianStemFilter(stream), LatvianAnalyzer.DefaultStopSet, "kas kā kad kāpēc kur kurš var"),
        ["el"] = new(stream => new GreekLowerCaseFilter(Version, stream), stream => new GreekStemFilter(stream), GreekAnalyzer.DefaultStopSet, "τι πωσ ποτε γιατι που ποιοσ"),
    };

    public CharArraySet AskingWords { get; } = new(Version, Asking.Split(' ', StringSplitOptions.RemoveEmptyEntries), ignoreCase: false);

    /// <param name="culture">A language's ISO code: sv-SE.</param>
    public static SearchLanguage Of(string culture) => ByName.GetValueOrDefault(CultureInfo.GetCultureInfo(culture).TwoLetterISOLanguageName, Other);

    /// <summary>Two stemmers: one knows museet, the other partnern.</summary>
    private static RemoveDuplicatesTokenFilter SwedishStems(TokenStream stream)
    {
        SwedishStemmer other = new();
        return new(new SwedishLightStemFilter(new BesideFilter(stream, word => [Stemmed(other, word)], areStems: true)));
    }

    private static string Stemmed(SwedishStemmer stemmer, string word)
    {
        stemmer.SetCurrent(word);
        stemmer.Stem();
        return stemmer.Current;
    }

    private static LowerCaseFilter LowerCase(TokenStream stream) => new(Version, stream);
}
