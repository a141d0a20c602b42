using Samverkan.Content.Navigation;
using Samverkan.Content.Search;
using Samverkan.Web.Searching;

namespace Samverkan.Web.Pages;

public sealed record SearchResult(string Url, IReadOnlyList<Marked> Title, string Where, IReadOnlyList<Marked> Excerpt);

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
    string EmptyText,
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
            [.. answer.Facets.Select(facet => FacetOf(facet, address, site)).Where(facet => facet.Choices.Count > 1 || facet.Choices.Any(choice => choice.Link.IsCurrent))],
            [.. answer.Hits.Items.Select(hit => Result(hit, site)).OfType<SearchResult>()],
            page.EmptyText,
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

    private static SearchResult? Result(SiteHit hit, SiteContext site)
    {
        if (hit.File is { } file) return site.Urls.File(file) is { } url ? new($"{url}#page={hit.FilePage}", hit.Title, WhereOf(hit, file, site), hit.Excerpt) : null;
        return site.Urls.Of(hit.Page) is { } address
            ? new(address, hit.Title, string.Join(" / ", site.Tree.Ancestors(hit.Page).Where(page => page is not Home).Select(page => page.MenuTitle)), hit.Excerpt)
            : null;
    }

    private static string WhereOf(SiteHit hit, IPublishedContent file, SiteContext site) =>
        $"{site.Words.Format("search.file.page", hit.FilePage)} · {DownloadLink.FactsOf(file, site.Words)} · {hit.Page.MenuTitle}";

    /// <summary>An answer is no page for search engines.</summary>
    private static PageFrame FrameOf(SearchPage page, string query, SiteContext site)
    {
        var frame = PageFrame.Of(page, site);
        return query is "" ? frame : frame with { Head = frame.Head with { Title = $"{query} · {frame.Head.Title}", IsHidden = true } };
    }
}
