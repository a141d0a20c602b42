using Samverkan.Cms.Api.Delivery.Requests;

namespace Samverkan.Cms.Api.Delivery.Access;

internal static class Gate
{
    public static IServiceCollection AddAccess(this IServiceCollection services) => services
        .AddOptions<DeliverySettings>().BindConfiguration(DeliverySettings.Section).Services
        .AddSingleton<DeliveryAccess>()
        .AddSingleton<RateLimits>()
        .AddSingleton<Headless.IDeliveryBounds, RequestBounds>()
        .AddSingleton<Umbraco.Cms.Core.DeliveryApi.IApiAccessService>(s => s.GetRequiredService<DeliveryAccess>());

    /// <summary>Reads the headers, and turns away whoever may not read: without a body, as Umbraco's clients know it.</summary>
    public static void UseGate(this IApplicationBuilder app)
    {
        DeliveryAccess access = app.ApplicationServices.GetRequiredService<DeliveryAccess>();
        RateLimits limits = app.ApplicationServices.GetRequiredService<RateLimits>();
        app.Use((http, next) =>
        {
            IHeaderDictionary headers = http.Request.Headers;
            bool isMedia = http.Request.Path.StartsWithSegments(DeliveryApi.Base + "/media"), wantsDrafts = headers[DeliveryHeaders.Preview].ToString().Equals("true", StringComparison.OrdinalIgnoreCase);
            Credentials? credentials = access.Recognise(headers[DeliveryHeaders.ApiKey].ToString());
            if (!access.Allows(credentials, isMedia) || (wantsDrafts && !isMedia && credentials?.MayPreview != true))
            {
                http.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return Task.CompletedTask;
            }

            if (!isMedia && credentials?.Culture is { } only && DeliveryRequest.CultureIn(http.Request) is { } other && !only.Equals(other, StringComparison.OrdinalIgnoreCase))
            {
                http.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            }

            if (!limits.Takes(credentials, out TimeSpan wait)) return RateLimits.RefuseAsync(http, wait);
            http.Features.Set(new DeliveryRequest
            {
                Culture = isMedia ? null : credentials?.Culture ?? DeliveryRequest.CultureIn(http.Request),
                Segment = isMedia ? null : headers[DeliveryHeaders.AcceptSegment].ToString() is { Length: > 0 } segment ? segment : null,
                IsPreview = wantsDrafts && !isMedia,
                StartItem = isMedia ? null : headers.TryGetValue(DeliveryHeaders.StartItem, out var start) ? start.ToString() : credentials?.StartItem?.ToString(),
                Credentials = credentials,
                IsMedia = isMedia,
            });
            return next(http);
        });
    }
}
