using Samverkan.Content.Model;

namespace Samverkan.Content.Search;

public sealed record SearchHit(SitePage Page, string Excerpt);

/// <summary>Finds pages that hold every word: a hit in the title counts most, then the preamble, then the text.</summary>
public static class SiteSearch
{
    private const int Title = 8, Preamble = 3, Body = 1;

    public static IReadOnlyList<SearchHit> Find(IEnumerable<SitePage> pages, SearchWords words) =>
        [.. pages.Where(page => page is not SearchPage)
            .Select(page => (page, text: PageText.Of(page)))
            .Where(found => words.AreAllIn($"{found.page.Title} {found.page.Preamble} {found.text}"))
            .OrderByDescending(found => Weight(found.page, found.text, words))
            .ThenBy(found => found.page.Title, StringComparer.Create(words.Culture, ignoreCase: true))
            .Select(found => new SearchHit(found.page, Excerpt.Of(found.page.Title, found.page.Preamble, found.text, words)))];

    private static int Weight(SitePage page, string text, SearchWords words) => words.Words.Sum(word =>
        (words.IsIn(word, page.Title) ? Title : 0)
        + (words.IsIn(word, page.Preamble) ? Preamble : 0)
        + (words.IsIn(word, text) ? Body : 0));
}
