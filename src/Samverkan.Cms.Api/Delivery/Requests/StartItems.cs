using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;

namespace Samverkan.Cms.Api.Delivery.Requests;

/// <summary>The root document that paths begin at.</summary>
internal sealed class StartItems(IHttpContextAccessor http, IPublishedContentCache documents, IDocumentNavigationQueryService tree, IDocumentUrlService urls, IVariationContextAccessor variation) :
    IRequestStartItemProvider, IRequestStartItemProviderAccessor
{
    public bool TryGetValue([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out IRequestStartItemProvider? requestStartItemProvider)
    {
        requestStartItemProvider = DeliveryRequest.Find(http.HttpContext) is null ? null : this;
        return requestStartItemProvider is not null;
    }

    public string? RequestedStartItem() => DeliveryRequest.Find(http.HttpContext)?.StartItem;

    public IPublishedContent? GetStartItem() => DeliveryRequest.Find(http.HttpContext) is { StartItem: { } named } request ? (request.FoundStartItem ??= new(() => Root(named.Trim().Trim('/'), request.IsPreview))).Value : null;

    private IPublishedContent? Root(string named, bool preview)
    {
        if (!tree.TryGetRootKeys(out IEnumerable<Guid> roots)) return null;
        string culture = variation.VariationContext?.Culture ?? "";
        Guid? key = Guid.TryParse(named, out Guid id)
            ? roots.Contains(id) ? id : null
            : roots.Select(root => (Guid?)root).FirstOrDefault(root => named.Equals(urls.GetUrlSegment(root!.Value, culture, preview), StringComparison.OrdinalIgnoreCase)); // a root is a key
        return key is { } found ? documents.GetById(preview, found) : null;
    }
}
