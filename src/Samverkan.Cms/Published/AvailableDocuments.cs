using Umbraco.Cms.Core.Services.Navigation;

namespace Samverkan.Cms.Published;

/// <summary>Which documents of a list visitors may see in a culture. The snapshot is in memory, so that each is simply looked up; nothing is previewed.</summary>
public sealed class AvailableDocuments(DocumentSnapshot snapshot, PublishedSurroundings surroundings, IDocumentPublishStatusQueryService status) : IPublishedContentStatusFilteringService
{
    private const string AnyCulture = "*";

    public IEnumerable<IPublishedContent> FilterAvailable(IEnumerable<Guid> candidateKeys, string? culture)
    {
        string asked = culture ?? surroundings.Culture;
        foreach (Guid key in candidateKeys)
        {
            if (status.IsPublished(key, asked) && status.HasPublishedAncestorPath(key, asked) && snapshot.Get(key) is { } document && Reads(document, asked)) yield return document;
        }
    }

    public IEnumerable<IPublishedContent> Unfiltered(IEnumerable<Guid> candidateKeys) => candidateKeys.Select(snapshot.Get).OfType<IPublishedContent>();

    private static bool Reads(IPublishedContent document, string culture) => culture == AnyCulture || !document.ContentType.VariesByCulture() || document.Cultures.ContainsKey(culture);
}
