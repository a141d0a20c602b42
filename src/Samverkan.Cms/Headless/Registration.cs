using Microsoft.Extensions.DependencyInjection;
using Samverkan.Cms.Headless.Keys;
using Samverkan.Cms.Headless.Media;
using Samverkan.Cms.Headless.Queries;
using Samverkan.Cms.Headless.RichTexts;
using Samverkan.Cms.Hosting;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.DeliveryApi.Accessors;

namespace Samverkan.Cms.Headless;

public static class Registration
{
    /// <summary>
    /// Content as JSON: for pickers' values and webhooks, and for the delivery API, which brings what a request asks for. Without one nothing is expanded,
    /// previewed or routed.
    /// </summary>
    public static IServiceCollection AddHeadless(this IServiceCollection services) => services
        .AddBuilders()
        .AddQueries()
        .AddSingleton<LocalLinks>()
        .AddSingleton<RichTextImages>()
        .AddSingleton<IApiRichTextMarkupParser, DeliveredMarkup>()
        .AddSingleton<IApiRichTextElementParser, RichTextTree>()
        .AddSingleton<ProtectedBranches>()
        .AddSingleton<DeliveryKeys>()
        .AddSingleton<Deliverable>()
        .AddSingleton<IContentTypeSchemaService, Schemas.ContentTypeSchemas>()
        .AddReaction(typeof(ProtectionChanges))
        .AddWithoutRequest();

    private static IServiceCollection AddBuilders(this IServiceCollection services) => services
        .AddSingleton<ApiContentBuilder>()
        .AddSingleton<IApiContentBuilder, DeliveredContent>()
        .AddSingleton<IApiContentResponseBuilder, ApiContentResponseBuilder>()
        .AddSingleton<IApiElementBuilder, ApiElementBuilder>()
        .AddSingleton<IApiMediaBuilder, ApiMediaBuilder>()
        .AddSingleton<DeliveredMedia>()
        .AddSingleton<DeliveredLinks>()
        .AddSingleton<IApiContentNameProvider, ApiContentNameProvider>()
        .AddSingleton<IApiContentPathProvider, ApiContentPathProvider>()
        .AddSingleton<IApiContentPathResolver, ApiContentPathResolver>()
        .AddSingleton<ApiContentRouteBuilder>()
        .AddSingleton<IApiContentRouteBuilder, KnownRoutes>()
        .AddSingleton<IApiDocumentUrlService, ApiDocumentUrlService>()
        .AddSingleton<IApiMediaUrlProvider, ApiMediaUrlProvider>()
        .AddSingleton<IApiPropertyRenderer, ApiPropertyRenderer>()
        .AddSingleton<IApiPublishedContentCache, ApiPublishedContentCache>();

    private static IServiceCollection AddQueries(this IServiceCollection services) => services
        .AddSingleton<NamedItem>()
        .AddSingleton<CustomFields>()
        .AddSingleton<DeliverableDocuments>()
        .AddSingleton<IApiContentQueryProvider, MemoryQuery>()
        .AddSingleton<IApiContentQueryService, ContentQuery>()
        .AddSingleton<IApiMediaQueryService, MediaQuery>();

    /// <summary>What a request says, when there is none.</summary>
    private static IServiceCollection AddWithoutRequest(this IServiceCollection services) => services
        .AddSingleton<IRequestPreviewService, NoopRequestPreviewService>()
        .AddSingleton<IRequestRoutingService, NoopRequestRoutingService>()
        .AddSingleton<IRequestCultureService, NoopRequestCultureService>()
        .AddSingleton<IRequestStartItemProviderAccessor, NoopRequestStartItemProviderAccessor>()
        .AddSingleton<IDeliveryBounds, NoBounds>()
        .AddSingleton<IRequestMemberAccessService, NoMemberAccess>()
        .AddSingleton<IOutputExpansionStrategyAccessor, NoopOutputExpansionStrategyAccessor>();
}
