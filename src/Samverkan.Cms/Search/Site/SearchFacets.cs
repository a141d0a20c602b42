namespace Samverkan.Cms.Search.Site;

/// <summary>What the engine room itself knows of facets.</summary>
public static class SearchFacets
{
    public const string Type = "type", Pdf = "pdf";
}
