using Samverkan.Content.Model;
using Samverkan.Content.Site;

namespace Samverkan.Content.Search;

/// <summary>Finds what visitors seek on the site. The engine room knows how.</summary>
public interface ISiteSearch
{
    SiteAnswer Find(SiteQuestion question);

    /// <summary>How much is found in a language.</summary>
    int Count(string text, CultureInfo culture);
}

/// <param name="Text">As a visitor wrote it.</param>
/// <param name="Culture">Whose pages are searched.</param>
/// <param name="Filters">By the name of a facet: the value it must have.</param>
/// <param name="Number">Of the page of the list, from 1.</param>
/// <param name="Size">Of a page of the list.</param>
public sealed record SiteQuestion(string Text, CultureInfo Culture, IReadOnlyDictionary<string, string> Filters, int Number, int Size);

/// <param name="Hits">The best first; no more than one page of the list.</param>
/// <param name="Facets">What the answer can be narrowed by.</param>
/// <param name="Instead">What was perhaps meant; null when there is no better spelling.</param>
/// <param name="Suggested">When nothing was found: words with which something is.</param>
public sealed record SiteAnswer(Slice<SiteHit> Hits, IReadOnlyList<SiteFacet> Facets, string? Instead, IReadOnlyList<string> Suggested)
{
    public static SiteAnswer Nothing { get; } = new(Slice<SiteHit>.Of([], 1, 0), [], null, []);
}

/// <param name="Page">That was found, or from which the file is taken away.</param>
/// <param name="File">Null: the page itself was found.</param>
/// <param name="FilePages">From 1: the pages of the file on which the words stand, the best first.</param>
/// <param name="Title">With what was sought marked.</param>
/// <param name="Excerpt">With what was sought marked.</param>
public sealed record SiteHit(SitePage Page, IPublishedContent? File, IReadOnlyList<int> FilePages, IReadOnlyList<Marked> Title, IReadOnlyList<Marked> Excerpt);

/// <param name="Text">Plain.</param>
/// <param name="IsHit">Whether it was sought.</param>
public sealed record Marked(string Text, bool IsHit);

public sealed record SiteFacet(string Name, IReadOnlyList<SiteFacetValue> Values);

public sealed record SiteFacetValue(string Value, int Count);
