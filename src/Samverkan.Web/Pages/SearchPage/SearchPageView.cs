using Samverkan.Content.Search;

namespace Samverkan.Web.Pages;

public sealed record SearchResult(TextLink Link, string Where, string Excerpt);

public sealed record SearchPageView(
    PageFrame Frame,
    PageIntro Intro,
    string Label,
    string Query,
    string Button,
    string? Count,
    IReadOnlyList<SearchResult> Results,
    string EmptyText,
    Paging? Paging) : PageView(Frame)
{
    private const int Size = 10;

    public static SearchPageView Of(SearchPage page, SiteContext site)
    {
        var query = site.Query["q"];
        var slice = Slice<SearchHit>.Of(SiteSearch.Find(site.Tree.Descendants(site.Home), SearchWords.Of(query, site.Culture)), site.Query.PageNumber, Size);
        return new(
            FrameOf(page, query, site),
            PageIntro.Of(page),
            site.Words["search.label"],
            query,
            site.Words["search.button"],
            query is "" ? null : CountOf(slice.Total, query, site.Words),
            [.. slice.Items.Select(hit => Result(hit, site)).OfType<SearchResult>()],
            page.EmptyText,
            Paging.Of(slice, number => $"{site.Urls.Of(page)}?q={Uri.EscapeDataString(query)}&page={number}", site.Words, "search.pages", "search.page", "search.previous", "search.next"));
    }

    private static string CountOf(int total, string query, SiteWords words) => total switch
    {
        0 => words.Format("search.none", query),
        1 => words.Format("search.results.one", query),
        _ => words.Format("search.results", total, query),
    };

    private static SearchResult? Result(SearchHit hit, SiteContext site) => TextLink.To(hit.Page, site, hit.Page.Title) is { } link
        ? new(link, string.Join(" / ", site.Tree.Ancestors(hit.Page).Where(page => page is not Home).Select(page => page.MenuTitle)), hit.Excerpt)
        : null;

    /// <summary>An answer is no page for search engines.</summary>
    private static PageFrame FrameOf(SearchPage page, string query, SiteContext site)
    {
        var frame = PageFrame.Of(page, site);
        return query is "" ? frame : frame with { Head = frame.Head with { Title = $"{query} · {frame.Head.Title}", IsHidden = true } };
    }
}
