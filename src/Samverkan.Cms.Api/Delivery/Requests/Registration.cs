using Samverkan.Cms.Api.Delivery.Expansion;
using Umbraco.Cms.Core.DeliveryApi;

namespace Samverkan.Cms.Api.Delivery.Requests;

internal static class Registration
{
    /// <summary>What Core and the engine room ask about the request at hand.</summary>
    public static IServiceCollection AddRequests(this IServiceCollection services) => services
        .AddSingleton<RequestCultures>()
        .AddSingleton<IRequestCultureService>(s => s.GetRequiredService<RequestCultures>())
        .AddSingleton<IRequestSegmentService>(s => s.GetRequiredService<RequestCultures>())
        .AddSingleton<IRequestPreviewService, RequestPreview>()
        .AddSingleton<StartItems>()
        .AddSingleton<IRequestStartItemProvider>(s => s.GetRequiredService<StartItems>())
        .AddSingleton<IRequestStartItemProviderAccessor>(s => s.GetRequiredService<StartItems>())
        .AddSingleton<RequestHosts>()
        .AddSingleton<IRequestRoutingService, RequestRouting>()
        .AddSingleton<IRequestRedirectService, RequestRedirects>()
        .AddSingleton<IOutputExpansionStrategyAccessor, RequestExpansion>();
}
