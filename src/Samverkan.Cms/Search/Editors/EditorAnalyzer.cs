using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Samverkan.Cms.Search.Languages;

namespace Samverkan.Cms.Search.Editors;

/// <summary>Reads names and texts of all languages word by word, and beside a word with accents the same without.</summary>
internal sealed class EditorAnalyzer() : Analyzer(PER_FIELD_REUSE_STRATEGY)
{
    /// <summary>Reads what is sought: with the accents that it has.</summary>
    public const string Sought = "sought";

    private const int ShortestPart = 2;

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        StandardTokenizer words = new(SearchLanguage.Version, reader);
        LowerCaseFilter lower = new(SearchLanguage.Version, words);
        return new(words, fieldName switch
        {
            Sought => lower,
            EditorFields.Part => new BesideFilter(new ASCIIFoldingFilter(lower, preserveOriginal: true), Ends, areStems: false),
            _ => new ASCIIFoldingFilter(lower, preserveOriginal: true),
        });
    }

    private static IEnumerable<string> Ends(string word)
    {
        for (int from = 1; from <= word.Length - ShortestPart; from++) yield return word[from..];
    }
}
