using Samverkan.Cms.PropertyEditors.RichTexts;
using Samverkan.Web.Pages;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace Samverkan.Web.Delivery;

/// <summary>Public pages: Core's router finds the document, its type's record is built, its view is rendered.</summary>
internal static class PageDelivery
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddControllersWithViews();
        services.AddHttpContextAccessor().AddSingleton<IRichTextBlockRenderer, RichTextBlocks>();
        return services.AddSingleton<StyleSheet>().AddSingleton<SiteContexts>().AddSingleton<IRenditions, Renditions>().AddSingleton<DocumentRouter>().AddSingleton<PreviewPages>();
    }

    public static void MapPages(this WebApplication app) =>
        app.MapMethods("/{**path}", [HttpMethods.Get, HttpMethods.Head], HandleAsync).WithMetadata(PageMetadata.Instance);

    internal static async Task HandleAsync(HttpContext http, DocumentRouter router, SiteContexts sites, PreviewPages previews)
    {
        using UmbracoContextReference context = router.EnsureContext();
        if (await previews.ByKeyAsync(http) is { } draft)
        {
            await ShowAsync(http, draft.Page, draft.Culture, sites);
            return;
        }

        IPublishedRequest request = await router.RouteAsync(context);
        if (request.RedirectUrl is { } target)
        {
            http.Response.Redirect(target, permanent: request.ResponseStatusCode is StatusCodes.Status301MovedPermanently);
            return;
        }

        CultureInfo culture = await router.CultureAsync(request);
        await ShowAsync(http, await previews.InsteadOfAsync(http, request.PublishedContent), culture, sites);
    }

    private static async Task ShowAsync(HttpContext http, IPublishedContent? content, CultureInfo culture, SiteContexts sites)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        RequestQuery query = new(name => http.Request.Query[name]);
        SiteContext? site = sites.For(content as SitePage, culture, query);
        http.Features.Set(site);
        if (site is null) await NothingPublishedAsync(http);
        else if (content is { } page && PageViews.Of(page, site) is { } result) await PageView.RenderAsync(http, result.ViewPath, result.Model);
        else await NotFoundAsync(http, site);
    }

    private static Task NotFoundAsync(HttpContext http, SiteContext site)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return PageView.RenderAsync(http, NotFoundPage.ViewPath, NotFoundPage.Of(site));
    }

    /// <summary>A fresh install without content has no front page to show anything in.</summary>
    private static Task NothingPublishedAsync(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return http.Response.WriteAsync("Nothing is published here yet. Import content (dotnet run -- usync import) or publish a page in the backoffice.");
    }
}
