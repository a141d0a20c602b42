using Samverkan.Cms.Search.Editors;
using Samverkan.Cms.Search.Site;

namespace Samverkan.Cms.Api.Management.Indexers;

/// <summary>An index as the backoffice shows it; each is its own searcher.</summary>
/// <param name="Name">Of the index and of its searcher.</param>
/// <param name="Model">As it is now.</param>
/// <param name="Rebuild">Begins to build it anew.</param>
/// <param name="Query">What it answers.</param>
internal sealed record KnownIndex(string Name, Func<IndexResponseModel> Model, Action Rebuild, Func<string, Paging, Task<Paged<SearchResultResponseModel>>> Query);

/// <summary>The index that editors ask, and those of the site: one for each language.</summary>
internal sealed class KnownIndexes(SiteIndexes site, SiteIndexing siteIndexing, SiteSearch siteSearch, EditorIndexes editors, EditorIndexing editorIndexing, EditorSearch editorSearch)
{
    private const string Prefix = "Site-";

    public IReadOnlyList<KnownIndex> All => [Editors, .. site.Cultures.Order(StringComparer.Ordinal).Select(Site)];

    public KnownIndex? Find(string name) => All.FirstOrDefault(index => name.InvariantEquals(index.Name));

    private KnownIndex Editors => new(EditorIndexes.Name,
        () => Model(EditorIndexes.Name, editorIndexing.IsBuilding, editors.Count, EditorIndexes.FieldCount, new() { [IndexTexts.Now.Size] = editors.Size }),
        editorIndexing.EverythingChanged,
        async (term, paging) =>
        {
            (int total, IReadOnlyList<EditorHit> hits) = await editorSearch.LookAsync(term, paging.Skip, paging.Take);
            return new(total, [.. hits.Select(hit => IndexHits.Of(hit.Key, hit.ObjectType, hit.Name, hit.Score))]);
        });

    private KnownIndex Site(string culture) => new(Prefix + culture,
        () => Model(Prefix + culture, siteIndexing.IsBuildingIn(culture), site.Count(culture), SiteIndexes.FieldCount, new() { [IndexTexts.Now.Language] = culture, [IndexTexts.Now.Size] = site.Size(culture) }),
        () => siteIndexing.BuildAnew(culture),
        (term, paging) =>
        {
            SearchAnswer answer = siteSearch.Find(new(term, culture, new Dictionary<string, string>(), paging.Skip, paging.Take));
            return Task.FromResult(new Paged<SearchResultResponseModel>(answer.Total, [.. answer.Hits.Select(Hit)]));
        });

    private static IndexResponseModel Model(string name, bool isBuilding, int documents, int fields, Dictionary<string, object?> facts) => new()
    {
        Name = name,
        SearcherName = name,
        HealthStatus = isBuilding ? new() { Status = HealthStatus.Rebuilding, Message = IndexTexts.Now.Rebuilding } : new() { Status = HealthStatus.Healthy, Message = IndexTexts.Now.Healthy },
        CanRebuild = true,
        DocumentCount = documents,
        FieldCount = fields,
        ProviderProperties = facts,
    };

    private static SearchResultResponseModel Hit(SearchHit hit) => IndexHits.Of(
        (hit.File ?? hit.Page).Key, hit.File is null ? Constants.ObjectTypes.Document : Constants.ObjectTypes.Media, Text(hit.Title), hit.Score, ("excerpt", Text(hit.Excerpt)));

    private static string Text(IEnumerable<ExcerptPart> parts) => string.Concat(parts.Select(part => part.Text));
}
