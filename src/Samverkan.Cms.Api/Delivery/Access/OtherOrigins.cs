using Samverkan.Cms.Api.Delivery.Requests;

namespace Samverkan.Cms.Api.Delivery.Access;

/// <summary>Pages of other sites may read the API from the browser: it knows nobody by a cookie, so that nothing is given away.</summary>
internal static class OtherOrigins
{
    private static readonly string Asked = string.Join(", ", DeliveryHeaders.AcceptLanguage, DeliveryHeaders.AcceptSegment, DeliveryHeaders.ApiKey, DeliveryHeaders.Preview, DeliveryHeaders.StartItem, "If-None-Match");

    public static void UseOtherOrigins(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        IHeaderDictionary headers = http.Response.Headers;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = "ETag, Retry-After, Location-Start-Item-Id, Location-Start-Item-Path";
        if (!HttpMethods.IsOptions(http.Request.Method)) return next(http);
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        headers.AccessControlAllowMethods = "GET, HEAD";
        headers.AccessControlAllowHeaders = Asked;
        headers.AccessControlMaxAge = "86400";
        return Task.CompletedTask;
    });
}
