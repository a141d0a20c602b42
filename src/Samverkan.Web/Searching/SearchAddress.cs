using Samverkan.Content.Search;

namespace Samverkan.Web.Searching;

/// <summary>Addresses of answers: narrowed down, widened, or continued.</summary>
/// <param name="Path">Of the search page.</param>
/// <param name="Query">What is sought.</param>
/// <param name="Chosen">By the name of a facet.</param>
internal sealed record SearchAddress(string Path, string Query, IReadOnlyDictionary<string, string> Chosen)
{
    public static SearchAddress Of(SearchPage page, SiteContext site) => new(site.Urls.Of(page) ?? "", site.Query[RequestQuery.Search], Filters(site.Query));

    public static Dictionary<string, string> Filters(RequestQuery query) => PageFacets.Names.Where(name => query[name] is not "").ToDictionary(name => name, name => query[name]);

    public string Asking(string words) => Of(words, [], 1);

    public string Page(int number) => Of(Query, Chosen, number);

    /// <summary>With a value of a facet; without, when it is chosen already.</summary>
    public string Narrowed(string facet, string value) => Of(Query, Chosen.GetValueOrDefault(facet) == value
        ? Chosen.Where(chosen => chosen.Key != facet)
        : Chosen.Where(chosen => chosen.Key != facet).Append(new(facet, value)), 1);

    private string Of(string words, IEnumerable<KeyValuePair<string, string>> chosen, int number) =>
        Path + QueryString.Create([new(RequestQuery.Search, words), .. chosen.Select(pair => new KeyValuePair<string, string?>(pair.Key, pair.Value)), .. number > 1 ? [new("page", number.ToString(CultureInfo.InvariantCulture))] : Array.Empty<KeyValuePair<string, string?>>()]);
}
