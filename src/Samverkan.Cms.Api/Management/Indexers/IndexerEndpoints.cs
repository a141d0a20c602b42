using Samverkan.Cms.Search.Site;

namespace Samverkan.Cms.Api.Management.Indexers;

/// <summary>The search indexes of the site, one for each language; each is its own searcher.</summary>
internal static class IndexerEndpoints
{
    private const string Prefix = "Site-";

    public static void MapIndexers(this ManagementApi api)
    {
        api.Get("/indexer", Indexes);
        api.Get("/indexer/{indexName}", Index);
        api.Post("/indexer/{indexName}/rebuild", Rebuild);
        api.Get("/searcher", Searchers);
        api.Get("/searcher/{searcherName}/query", Query);
    }

    private static Paged<IndexResponseModel> Indexes(Paging paging, SiteIndexes indexes, SiteIndexing indexing) =>
        Page(paging, indexes, culture => Model(culture, indexes, indexing));

    private static IResult Index(string indexName, SiteIndexes indexes, SiteIndexing indexing) =>
        Find(indexName, indexes) is { } culture ? Results.Ok(Model(culture, indexes, indexing)) : Problems.NotFound();

    /// <summary>Answers at once; whoever asks for the index sees when it is done.</summary>
    private static IResult Rebuild(string indexName, SiteIndexes indexes, SiteIndexing indexing)
    {
        if (Find(indexName, indexes) is null) return Problems.NotFound();
        indexing.EverythingChanged();
        return Results.Ok();
    }

    private static Paged<SearcherResponseModel> Searchers(Paging paging, SiteIndexes indexes) => Page(paging, indexes, culture => new SearcherResponseModel { Name = Prefix + culture });

    private static IResult Query(string searcherName, string? term, Paging paging, SiteIndexes indexes, SiteSearch search)
    {
        if (Find(searcherName, indexes) is not { } culture) return Problems.NotFound();
        SearchAnswer answer = search.Find(new(term ?? "", culture, new Dictionary<string, string>(), paging.Skip, paging.Take));
        return Results.Ok(new Paged<SearchResultResponseModel>(answer.Total, [.. answer.Hits.Select(Model)]));
    }

    private static string? Find(string name, SiteIndexes indexes) => indexes.Cultures.FirstOrDefault(culture => name.InvariantEquals(Prefix + culture));

    private static Paged<T> Page<T>(Paging paging, SiteIndexes indexes, Func<string, T> model)
    {
        string[] all = [.. indexes.Cultures.Order(StringComparer.Ordinal)];
        return new(all.Length, [.. all.Skip(paging.Skip).Take(paging.Take).Select(model)]);
    }

    private static IndexResponseModel Model(string culture, SiteIndexes indexes, SiteIndexing indexing) => new()
    {
        Name = Prefix + culture,
        SearcherName = Prefix + culture,
        HealthStatus = new() { Status = indexing.IsBuilding ? HealthStatus.Rebuilding : HealthStatus.Healthy },
        CanRebuild = true,
        DocumentCount = indexes.Count(culture),
        FieldCount = SiteIndexes.FieldCount,
        ProviderProperties = new Dictionary<string, object?> { ["Culture"] = culture, ["Bytes"] = indexes.Size(culture) },
    };

    private static SearchResultResponseModel Model(SearchHit hit)
    {
        FieldPresentationModel[] fields = [Field("title", hit.Title), Field("excerpt", hit.Excerpt)];
        return new() { Id = (hit.File ?? hit.Page).Key, Score = hit.Score, FieldCount = fields.Length, Fields = fields };
    }

    private static FieldPresentationModel Field(string name, IEnumerable<ExcerptPart> parts) => new() { Name = name, Values = [string.Concat(parts.Select(part => part.Text))] };
}
