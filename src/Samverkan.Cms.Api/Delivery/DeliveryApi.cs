using Samverkan.Cms.Api.Delivery.Access;
using Samverkan.Cms.Api.Delivery.Answers;
using Samverkan.Cms.Api.Delivery.Description;
using Samverkan.Cms.Api.Delivery.Keys;
using Samverkan.Cms.Api.Delivery.Requests;

namespace Samverkan.Cms.Api.Delivery;

/// <summary>Umbraco's Content Delivery API, version 2: the site's published content and media as JSON, for whoever makes an app.</summary>
public static class DeliveryApi
{
    public const string Base = CmsApi.Root + "/delivery/api/v2";

    public static IServiceCollection AddDelivery(this IServiceCollection services) => services
        .AddRequests()
        .AddAccess()
        .AddAnswers()
        .AddSingleton<TypedSchemas>()
        .AddSingleton<DeliveryDescription>()
        .AddSingleton<FoundTexts>()
        .AddSingleton<ContentEndpoints>()
        .AddSingleton<MediaEndpoints>();

    /// <summary>Before routing: who may not read is told so, and what was answered before is answered again.</summary>
    public static void UseDelivery(this IApplicationBuilder app) => app.UseWhen(http => http.Request.Path.StartsWithSegments(Base), delivery =>
    {
        delivery.UseApiErrors();
        delivery.UseOtherOrigins();
        delivery.UseGate();
        delivery.UseKeptAnswers();
        delivery.UseRequestContext();
    });

    public static void MapDelivery(this IEndpointRouteBuilder routes)
    {
        routes.ServiceProvider.GetRequiredService<ContentEndpoints>().Map(routes);
        routes.ServiceProvider.GetRequiredService<MediaEndpoints>().Map(routes);
        routes.MapDeliveryKeys();
        routes.MapMethods(DeliveryDescription.Path, [HttpMethods.Get, HttpMethods.Head], routes.ServiceProvider.GetRequiredService<DeliveryDescription>().AnswerAsync).ExcludeFromDescription();
    }

    /// <summary>
    /// Without looking into a handler, which would cost each start of the site; and past sign-in, which took a quarter of a request's time: who may read is known by
    /// the key (<see cref="UseDelivery"/>).
    /// </summary>
    internal static void MapDelivered(this IEndpointRouteBuilder routes, string path, Func<HttpContext, Task<Outcome>> operation) =>
        routes.MapMethods(Base + path, [HttpMethods.Get, HttpMethods.Head], http => DeliveredAnswer.SendAsync(http, operation)).ExcludeFromDescription().ShortCircuit();
}
