using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Samverkan.Cms.Api.Delivery.Requests;

/// <summary>In which culture and segment content is read.</summary>
internal sealed class RequestCultures(IHttpContextAccessor http, IVariationContextAccessor variation, ILanguageService languages) : IRequestCultureService, IRequestSegmentService
{
    /// <summary>The culture that the request's key is for, where it is for one.</summary>
    public string? Only => DeliveryRequest.Find(http.HttpContext)?.Credentials?.Culture;

    public string? GetRequestedCulture() => DeliveryRequest.Find(http.HttpContext)?.Culture;

    public string? GetRequestedSegment() => DeliveryRequest.Find(http.HttpContext)?.Segment;

    /// <summary>The one that is asked for, as the site writes it, else the default one.</summary>
    public async Task UseAsync(DeliveryRequest request)
    {
        string culture = request.Culture is { } asked ? (await languages.GetAllAsync()).Select(l => l.IsoCode).FirstOrDefault(code => code.Equals(asked, StringComparison.OrdinalIgnoreCase)) ?? asked : await languages.GetDefaultIsoCodeAsync();
        variation.VariationContext = new VariationContext(culture, request.Segment);
    }

    /// <summary>A host's culture counts where the request asks for none.</summary>
    public void UseOfHost(string? culture)
    {
        if (DeliveryRequest.Find(http.HttpContext) is { Culture: null } request && culture is not null) variation.VariationContext = new VariationContext(culture, request.Segment);
    }
}
