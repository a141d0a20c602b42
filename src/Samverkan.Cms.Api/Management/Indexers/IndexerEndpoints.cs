namespace Samverkan.Cms.Api.Management.Indexers;

/// <summary>Search indexes. There are none yet: the lists fill when search is built.</summary>
internal static class IndexerEndpoints
{
    public static void MapIndexers(this ManagementApi api)
    {
        api.Get("/indexer", () => Paged<IndexResponseModel>.Empty);
        api.Get("/searcher", () => Paged<SearcherResponseModel>.Empty);
    }
}
