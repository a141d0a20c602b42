namespace Samverkan.Cms.Search.Site;

/// <summary>What a visitor seeks.</summary>
/// <param name="Text">As written.</param>
/// <param name="Culture">Whose index is asked.</param>
/// <param name="Filters">By the name of a facet: the value it must have.</param>
/// <param name="Skip">How many of the best to leave out.</param>
/// <param name="Take">How many to give.</param>
public sealed record SearchQuestion(string Text, string Culture, IReadOnlyDictionary<string, string> Filters, int Skip, int Take);

/// <param name="Total">Of all that was found.</param>
/// <param name="Hits">The best first.</param>
/// <param name="Facets">By the name of a facet: its values and how many have them, the most frequent first.</param>
/// <param name="Instead">What was perhaps meant, when little was found.</param>
/// <param name="Suggested">When nothing was found: words like those sought, with which something is.</param>
public sealed record SearchAnswer(int Total, IReadOnlyList<SearchHit> Hits, IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> Facets, string? Instead, IReadOnlyList<string> Suggested)
{
    public static SearchAnswer Nothing { get; } = new(0, [], new Dictionary<string, IReadOnlyList<FacetCount>>(), null, []);
}

public sealed record FacetCount(string Value, int Count);

/// <param name="Page">That was found, or on which the file is.</param>
/// <param name="File">Null: the page itself was found.</param>
/// <param name="FilePages">Of the file, from 1, where the words stand: a few, the best first. The excerpt is of the first.</param>
/// <param name="Title">Of the page or the file.</param>
/// <param name="Excerpt">Some of its text around the words.</param>
/// <param name="Score">By which it stands where it does.</param>
public sealed record SearchHit(IPublishedContent Page, IPublishedContent? File, IReadOnlyList<int> FilePages, IReadOnlyList<ExcerptPart> Title, IReadOnlyList<ExcerptPart> Excerpt, double Score);

/// <param name="Text">Plain text, to be encoded.</param>
/// <param name="IsHit">Whether it was sought.</param>
public sealed record ExcerptPart(string Text, bool IsHit);
