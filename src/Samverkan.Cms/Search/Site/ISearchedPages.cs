namespace Samverkan.Cms.Search.Site;

/// <summary>Says what of a page can be found. The site knows its types; the engine room does not.</summary>
public interface ISearchedPages
{
    /// <summary>Reads a published page in the culture of the variation context.</summary>
    /// <returns>Null: the page is not to be found.</returns>
    SearchedPage? Read(IPublishedContent page, string culture);

    /// <summary>Whether a page may be found by this word of the dictionary: then every page is read anew when it changes.</summary>
    bool Says(string word) => true;
}

/// <summary>What of a page can be found.</summary>
/// <param name="Title">Counts most.</param>
/// <param name="Preamble">Counts more than the text.</param>
/// <param name="Headings">Of its parts.</param>
/// <param name="Text">Without markup.</param>
/// <param name="Keywords">Tags and the like.</param>
/// <param name="Date">Of news: the newer of two that are as good comes first. Null: it does not age.</param>
/// <param name="Facets">A facet's name and the value: ("type", "newsArticle").</param>
/// <param name="Files">Media that visitors download there.</param>
public sealed record SearchedPage(
    string Title, string Preamble, IReadOnlyList<string> Headings, string Text, IReadOnlyList<string> Keywords, DateTime? Date,
    IReadOnlyList<(string Facet, string Value)> Facets, IReadOnlyList<IPublishedContent> Files);
