using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;

namespace Samverkan.Web.Delivery;

/// <summary>Core's published router, as a page needs it.</summary>
internal sealed class DocumentRouter(IUmbracoContextFactory contexts, IPublishedRouter router, ILanguageService languages, IVariationContextAccessor variation)
{
    private static readonly RouteRequestOptions Inbound = new(Umbraco.Cms.Core.Routing.RouteDirection.Inbound);

    public UmbracoContextReference EnsureContext() => contexts.EnsureUmbracoContext();

    public Task<IPublishedRequest> RouteAsync(UmbracoContextReference context) => RouteAsync(context, context.UmbracoContext.CleanedUmbracoUrl);

    /// <param name="context">Of the request, whose published request becomes the one that is made.</param>
    /// <param name="address">Another than was asked for: that of the page to which it belongs.</param>
    public async Task<IPublishedRequest> RouteAsync(UmbracoContextReference context, Uri address)
    {
        IPublishedRequestBuilder request = await router.CreateRequestAsync(address);
        return context.UmbracoContext.PublishedRequest = await router.RouteRequestAsync(request, Inbound);
    }

    /// <summary>The routed culture, else the default language's; it becomes the culture in which content is read.</summary>
    public async Task<CultureInfo> CultureAsync(IPublishedRequest request)
    {
        string name = request.Culture ?? await languages.GetDefaultIsoCodeAsync();
        variation.VariationContext = new VariationContext(name);
        return CultureInfo.GetCultureInfo(name);
    }
}
