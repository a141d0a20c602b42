namespace Samverkan.Cms.Search.Site;

/// <summary>The fields of an index of the site.</summary>
internal static class Fields
{
    public const string
        Id = Stored.StoredIndex.Id, // a page's key, or a file's
        Kind = "kind",
        Owner = "owner", // the pages that a file stands on; a page is its own
        Under = "under", // every page above, and the page itself
        Element = "element", // those of the library that stand on a page
        Title = "title",
        Wording = "wording", // the title as it is worded
        Heading = "heading",
        Preamble = "preamble",
        Keyword = "keyword",
        Text = "text",
        Plain = "plain", // without accents and endings: "manniskohandel"
        Word = "word", // as written: what the vocabulary and "did you mean" are made of
        Prefix = "prefix",
        Query = "query", // is in no index: words that are sought
        Facet = "facet",
        Date = "date",
        Worth = "worth", // in percent
        Name = "name";

    /// <summary>What of a document is read word by word, and how much a word there counts.</summary>
    public static readonly (string Field, float Weight)[] Weighed = [(Title, 3f), (Keyword, 2f), (Heading, 1.8f), (Preamble, 1.5f), (Text, 1f)];

    public static readonly IReadOnlyList<string> All = [Id, Kind, Owner, Under, Element, Title, Wording, Heading, Preamble, Keyword, Text, Plain, Word, Prefix, Facet, Date, Worth, Name];
}
