using Samverkan.Content.Navigation;
using Samverkan.Content.Search;
using Samverkan.Web.Searching;

namespace Samverkan.Web.Pages;

/// <param name="Url">Of the page, or of the file at its best page.</param>
/// <param name="Title">With what was sought marked.</param>
/// <param name="Where">In the site, or what file it is.</param>
/// <param name="Excerpt">With what was sought marked.</param>
/// <param name="Also">Other pages of the file on which the words stand.</param>
public sealed record SearchResult(string Url, IReadOnlyList<Marked> Title, string Where, IReadOnlyList<Marked> Excerpt, IReadOnlyList<TextLink> Also);

/// <summary>One way to narrow an answer down, each choice with how many it leaves.</summary>
/// <param name="Label">Of what is chosen.</param>
/// <param name="IsOpen">The first is, and those of which something is chosen.</param>
/// <param name="Choices">The most frequent first.</param>
public sealed record SearchFacet(string Label, bool IsOpen, IReadOnlyList<SearchChoice> Choices);

public sealed record SearchChoice(TextLink Link, int Count);

public sealed record SearchPageView(
    PageFrame Frame,
    PageIntro Intro,
    string Label,
    string Query,
    string Button,
    string Suggestions,
    string? Count,
    string InsteadLabel,
    TextLink? Instead,
    string FacetsLabel,
    IReadOnlyList<SearchFacet> Facets,
    IReadOnlyList<SearchResult> Results,
    string AlsoLabel,
    string EmptyText,
    string SuggestedLabel,
    IReadOnlyList<TextLink> Suggested,
    string WaysLabel,
    IReadOnlyList<TextLink> Ways,
    HelpNote? Help,
    Paging? Paging) : PageView(Frame)
{
    private const int Size = 10;

    public static SearchPageView Of(SearchPage page, SiteContext site)
    {
        var query = site.Query[RequestQuery.Search];
        var answer = query is "" ? SiteAnswer.Nothing : site.Search.Find(new(query, site.Culture, SearchAddress.Filters(site.Query), site.Query.PageNumber, Size));
        var address = SearchAddress.Of(page, site);
        var isEmpty = query is not "" && answer.Hits.Total == 0;
        return new(
            FrameOf(page, query, site),
            PageIntro.Of(page),
            site.Words["search.label"],
            query,
            site.Words["search.button"],
            $"{Searching.Suggestions.Path}?{Searching.Suggestions.Culture}={site.Culture.Name}",
            query is "" ? null : CountOf(answer.Hits.Total, query, site.Words),
            site.Words["search.instead"],
            answer.Instead is { } instead ? new(instead, address.Asking(instead)) : null,
            site.Words["search.facets"],
            [.. answer.Facets.Select(facet => FacetOf(facet, address, site)).Where(facet => facet.Choices.Count > 1 || facet.Choices.Any(choice => choice.Link.IsCurrent)), .. LanguagesOf(page, query, isEmpty, site)],
            [.. answer.Hits.Items.Select(hit => Result(hit, site)).OfType<SearchResult>()],
            site.Words["search.file.also"],
            page.EmptyText,
            site.Words["search.suggested"],
            [.. answer.Suggested.Where(word => word != answer.Instead).Select(word => new TextLink(word, address.Asking(word)))],
            site.Words["search.ways"],
            isEmpty ? [.. MainMenu.Of(site.Tree, site.Home).Select(way => TextLink.To(way, site)).OfType<TextLink>()] : [],
            isEmpty ? HelpNote.Of(site.Home.HelpHeading, site.Home.HelpText, site) : null,
            Paging.Of(answer.Hits, address.Page, site.Words, "search.pages", "search.page", "search.previous", "search.next"));
    }

    private static string CountOf(int total, string query, SiteWords words) => total switch
    {
        0 => words.Format("search.none", query),
        1 => words.Format("search.results.one", query),
        _ => words.Format("search.results", total, query),
    };

    private static SearchFacet FacetOf(SiteFacet facet, SearchAddress address, SiteContext site) => new(
        site.Words[$"search.{facet.Name}"],
        facet.Name == PageFacets.Names[0] || site.Query[facet.Name] is not "",
        [.. facet.Values.Select(value => new SearchChoice(
            new(PageFacets.Text(facet.Name, value.Value, site.Words), address.Narrowed(facet.Name, value.Value), IsCurrent: site.Query[facet.Name] == value.Value),
            value.Count))]);

    /// <summary>None when all that is found is in this language.</summary>
    private static IEnumerable<SearchFacet> LanguagesOf(SearchPage page, string query, bool isEmpty, SiteContext site)
    {
        if (query is "") return [];
        SearchChoice[] choices = [.. LanguageVersions.Of(page, site.Home, site.Urls).Where(version => version.IsSamePage).Select(version => Language(version, query, site)).Where(choice => choice.Count > 0).OrderByDescending(choice => choice.Link.IsCurrent)];
        return choices.Any(choice => !choice.Link.IsCurrent) ? [new(site.Words["search.language"], isEmpty, choices)] : [];
    }

    private static SearchChoice Language(LanguageVersion version, string query, SiteContext site)
    {
        var isCurrent = version.Culture.Equals(site.Culture);
        return new(
            new(version.Name, new SearchAddress(version.Url, query, new Dictionary<string, string>()).Page(1), isCurrent, isCurrent ? null : version.Culture.TwoLetterISOLanguageName),
            site.Search.Count(query, version.Culture));
    }

    private static SearchResult? Result(SiteHit hit, SiteContext site)
    {
        if (hit.File is { } file) return FileResult(hit, file, site);
        return site.Urls.Of(hit.Page) is { } address
            ? new(address, hit.Title, string.Join(" / ", site.Tree.Ancestors(hit.Page).Where(page => page is not Home).Select(page => page.MenuTitle)), hit.Excerpt, [])
            : null;
    }

    private static SearchResult? FileResult(SiteHit hit, IPublishedContent file, SiteContext site) => site.Urls.File(file) is { } url
        ? new(AtPage(url, hit.FilePages[0]), hit.Title, WhereOf(hit, file, site), hit.Excerpt, [.. hit.FilePages.Skip(1).Order().Select(number => new TextLink(site.Words.Format("search.file.also.page", number), AtPage(url, number)))])
        : null;

    private static string AtPage(string url, int number) => $"{url}#page={number}";

    private static string WhereOf(SiteHit hit, IPublishedContent file, SiteContext site) =>
        $"{site.Words.Format("search.file.page", hit.FilePages[0])} · {DownloadLink.FactsOf(file, site.Words)} · {hit.Page.MenuTitle}";

    /// <summary>An answer is no page for search engines.</summary>
    private static PageFrame FrameOf(SearchPage page, string query, SiteContext site)
    {
        var frame = PageFrame.Of(page, site);
        return query is "" ? frame : frame with { Head = frame.Head with { Title = $"{query} · {frame.Head.Title}", IsHidden = true } };
    }
}
