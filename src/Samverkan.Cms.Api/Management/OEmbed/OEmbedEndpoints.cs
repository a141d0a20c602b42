namespace Samverkan.Cms.Api.Management.OEmbed;

internal static class OEmbedEndpoints
{
    /// <summary>Embedding asks other hosts for their markup. This site calls none and loads nothing from any: no provider is supported.</summary>
    public static void MapOEmbed(this ManagementApi api) => api.Get("/oembed/query", (Uri url, int? maxWidth, int? maxHeight) => Problems.Of(OEmbedOperationStatus.NoSupportedProvider));
}
