using Umbraco.Cms.Core.Actions;

namespace Samverkan.Cms.Api.Shared.Guards;

/// <summary>The common case as a line where the operation is mapped: the item that the address names.</summary>
internal static class GuardFilters
{
    /// <summary>403 unless the user may do this to the document <c>{id}</c>.</summary>
    public static RouteHandlerBuilder OnDocument(this RouteHandlerBuilder operation, string verb) => operation.AddEndpointFilter(async (context, next) =>
        await Service<DocumentGuard>(context).AllowsAsync(verb, Id(context)) ? await next(context) : Problems.Forbidden);

    /// <summary>403 unless the user may reach the medium <c>{id}</c>.</summary>
    public static RouteHandlerBuilder OnMedia(this RouteHandlerBuilder operation) => operation.AddEndpointFilter(async (context, next) =>
        await Service<MediaGuard>(context).AllowsAsync(Id(context)) ? await next(context) : Problems.Forbidden);

    /// <summary>403 unless the user may do this in the documents' recycle bin.</summary>
    public static RouteHandlerBuilder InDocumentBin(this RouteHandlerBuilder operation, string verb) => operation.AddEndpointFilter(async (context, next) =>
        await Service<DocumentGuard>(context).AllowsInBinAsync(verb) ? await next(context) : Problems.Forbidden);

    /// <summary>403 unless the user may reach the media's recycle bin.</summary>
    public static RouteHandlerBuilder InMediaBin(this RouteHandlerBuilder operation) => operation.AddEndpointFilter(async (context, next) =>
        await Service<MediaGuard>(context).AllowsInBinAsync() ? await next(context) : Problems.Forbidden);

    /// <summary>403 unless the user may do this to the element <c>{id}</c>.</summary>
    public static RouteHandlerBuilder OnElement(this RouteHandlerBuilder operation, string verb) => operation.AddEndpointFilter(async (context, next) =>
        await Service<ElementGuard>(context).AllowsAsync(verb, Id(context)) ? await next(context) : Problems.Forbidden);

    /// <summary>403 unless the user may do this to the library's folder <c>{id}</c>.</summary>
    public static RouteHandlerBuilder OnElementFolder(this RouteHandlerBuilder operation, string verb) => operation.AddEndpointFilter(async (context, next) =>
        await Service<ElementGuard>(context).AllowsFolderAsync(verb, Id(context)) ? await next(context) : Problems.Forbidden);

    /// <summary>403 unless the user may do this to elements in the library's recycle bin.</summary>
    public static RouteHandlerBuilder InElementBin(this RouteHandlerBuilder operation, string verb) => operation.AddEndpointFilter(async (context, next) =>
        await Service<ElementGuard>(context).AllowsInBinAsync(verb) ? await next(context) : Problems.Forbidden);

    /// <summary>403 unless the user may read elements or folders in the library's recycle bin.</summary>
    public static RouteHandlerBuilder ListsElementBin(this RouteHandlerBuilder operation) => operation.AddEndpointFilter(async (context, next) =>
        await Service<ElementGuard>(context).AllowsInBinAsync(ActionElementBrowse.ActionLetter) || await Service<ElementGuard>(context).AllowsFolderInBinAsync(ActionElementContainerBrowse.ActionLetter) ? await next(context) : Problems.Forbidden);

    /// <summary>403 unless the user may do this to folders in the library's recycle bin.</summary>
    public static RouteHandlerBuilder FolderInElementBin(this RouteHandlerBuilder operation, string verb) => operation.AddEndpointFilter(async (context, next) =>
        await Service<ElementGuard>(context).AllowsFolderInBinAsync(verb) ? await next(context) : Problems.Forbidden);

    private static T Service<T>(EndpointFilterInvocationContext context) where T : notnull => context.HttpContext.RequestServices.GetRequiredService<T>();

    private static Guid Id(EndpointFilterInvocationContext context) => Guid.Parse((string)context.HttpContext.GetRouteValue("id")!); // the route has it, as a guid
}
