namespace Samverkan.Cms.Api.Management.Indexers;

/// <summary>The search indexes: what is in them, and what they answer.</summary>
internal static class IndexerEndpoints
{
    public static IServiceCollection AddIndexers(this IServiceCollection services) => services.AddSingleton<KnownIndexes>();

    public static void MapIndexers(this ManagementApi api)
    {
        api.Get("/indexer", Indexes);
        api.Get("/indexer/{indexName}", Index);
        api.Post("/indexer/{indexName}/rebuild", Rebuild);
        api.Get("/searcher", Searchers);
        api.Get("/searcher/{searcherName}/query", QueryAsync);
    }

    private static Paged<IndexResponseModel> Indexes(Paging paging, KnownIndexes indexes) => Page(paging, indexes, index => index.Model());

    private static IResult Index(string indexName, KnownIndexes indexes) => indexes.Find(indexName) is { } index ? Results.Ok(index.Model()) : Problems.NotFound();

    /// <summary>Answers at once; whoever asks for the index sees when it is done.</summary>
    private static IResult Rebuild(string indexName, KnownIndexes indexes)
    {
        if (indexes.Find(indexName) is not { } index) return Problems.NotFound();
        index.Rebuild();
        return Results.Ok();
    }

    private static Paged<SearcherResponseModel> Searchers(Paging paging, KnownIndexes indexes) => Page(paging, indexes, index => new SearcherResponseModel { Name = index.Name });

    private static async Task<IResult> QueryAsync(string searcherName, string? term, Paging paging, KnownIndexes indexes) =>
        indexes.Find(searcherName) is { } index ? Results.Ok(await index.Query(term ?? "", paging)) : Problems.NotFound();

    private static Paged<T> Page<T>(Paging paging, KnownIndexes indexes, Func<KnownIndex, T> model)
    {
        IReadOnlyList<KnownIndex> all = indexes.All;
        return new(all.Count, [.. all.Skip(paging.Skip).Take(paging.Take).Select(model)]);
    }
}
