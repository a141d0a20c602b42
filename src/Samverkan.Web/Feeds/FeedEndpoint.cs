using System.Security.Cryptography;
using Microsoft.AspNetCore.WebUtilities;
using Samverkan.Cms.Headless;
using Samverkan.Web.Delivery;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Routing;

namespace Samverkan.Web.Feeds;

/// <summary>Feeds stand below the page of each news archive, in each of its languages, and move with it. They are kept and evicted as pages are.</summary>
internal static class FeedEndpoint
{
    private const string Policy = "feed";

    public static IServiceCollection AddFeeds(this IServiceCollection services) =>
        services.Configure<RouteOptions>(options => options.SetParameterPolicy<FeedPath>(Policy));

    public static void MapFeeds(this WebApplication app) =>
        app.MapMethods($"/{{**path:{Policy}}}", [HttpMethods.Get, HttpMethods.Head], HandleAsync).WithMetadata(PageMetadata.Instance);

    private static async Task HandleAsync(HttpContext http, string path, DocumentRouter router, SiteContexts sites, PreviewPages previews, ProtectedBranches branches)
    {
        using UmbracoContextReference context = router.EnsureContext();
        IPublishedRequest request = await router.RouteAsync(context, new Uri(context.UmbracoContext.CleanedUmbracoUrl, $"/{path[..Math.Max(0, path.LastIndexOf('/'))]}"));
        FeedFormat format = FeedFormat.Of(path) ?? throw new InvalidOperationException("The route takes addresses of feeds only.");
        if (request.RedirectUrl is { } target)
        {
            http.Response.Redirect(FeedFormat.Address(target, format), permanent: request.ResponseStatusCode is StatusCodes.Status301MovedPermanently);
            return;
        }

        CultureInfo culture = await router.CultureAsync(request);
        if (request.PublishedContent is not NewsArchive archive || branches.Contain(archive) || sites.For(archive, culture, RequestQuery.Empty) is not { } site)
        {
            await PageDelivery.HandleAsync(http, router, sites, previews); // a page may have such an address; otherwise it says that there is none
            return;
        }

        CultureInfo.CurrentCulture = culture;
        await SendAsync(http, format, format.Write(NewsFeed.Of(archive, site, article => !branches.Contain(article))));
    }

    private static async Task SendAsync(HttpContext http, FeedFormat format, byte[] body)
    {
        IHeaderDictionary headers = http.Response.Headers;
        headers.ETag = $"W/\"{WebEncoders.Base64UrlEncode(SHA256.HashData(body).AsSpan(0, 12))}\""; // weak: it is the same for each encoding
        headers.LastModified = DateTimeOffset.UtcNow.ToString("r", CultureInfo.InvariantCulture); // when it was made: what was taken away leaves no date
        headers.ContentType = $"{format.ContentType}; charset=utf-8";
        await http.Response.Body.WriteAsync(body, http.RequestAborted);
    }
}
