using Samverkan.Cms.Api.Delivery.Answers;
using Samverkan.Cms.Api.Delivery.Expansion;
using Samverkan.Cms.Api.Delivery.Requests;
using Samverkan.Cms.Headless.Media;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace Samverkan.Cms.Api.Delivery;

/// <summary>Media items: one by its key or path, several by keys, and the children of a folder.</summary>
internal sealed class MediaEndpoints(IPublishedMediaCache media, IApiMediaQueryService queries, DeliveredMedia builder, IApiPropertyRenderer renderer, RequestCultures cultures)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapDelivered("/media", http => InContextAsync(http, List));
        routes.MapDelivered("/media/items", http => InContextAsync(http, Many));
        routes.MapDelivered("/media/item/{id:guid}", http => InContextAsync(http, ByKey));
        routes.MapDelivered("/media/item/{**path}", http => InContextAsync(http, ByPath));
    }

    private async Task<Outcome> InContextAsync(HttpContext http, Func<HttpContext, Outcome> operation)
    {
        DeliveryRequest request = DeliveryRequest.Of(http);
        await cultures.UseAsync(request);
        request.Expansion = RequestExpansion.Of(http.Request.Query, renderer);
        return operation(http);
    }

    private Outcome ByKey(HttpContext http) => Item(Guid.TryParse(http.GetRouteValue("id") as string, out Guid key) ? media.GetById(key) : null);

    private Outcome ByPath(HttpContext http)
    {
        if (http.Request.Query.ContainsKey("id")) return Outcome.NotFound;
        string path = RequestPath.Of(http);
        return path.Trim('/').Length == 0
            ? Outcome.Refused(Results.ValidationProblem(new Dictionary<string, string[]> { ["path"] = ["The path field is required."] }))
            : Item(queries.GetByPath(path));
    }

    private Outcome Many(HttpContext http)
    {
        DeliveryQuery query = new(http.Request.Query);
        if (!query.HasIds) return Outcome.NotFound;
        IReadOnlyList<Guid> keys = query.Ids();
        return query.Refusal is { } refusal ? Outcome.Refused(refusal) : Outcome.Of(Items(keys));
    }

    private Outcome List(HttpContext http)
    {
        DeliveryQuery query = new(http.Request.Query);
        (int skip, int take) = (query.Skip(), query.Take());
        if (query.Refusal is { } refusal) return Outcome.Refused(refusal);
        var found = queries.ExecuteQuery(query.Fetch, query.Filters, query.Sorts, skip, take);
        return found.Success ? Outcome.Of(new DeliveredPage(found.Result.Total, Items(found.Result.Items))) : Outcome.Refused(QueryProblems.Of(found.Status.ToString()));
    }

    private Outcome Item(IPublishedContent? item) => item is null ? Outcome.NotFound : Outcome.Of(builder.Answer(item));

    private object[] Items(IEnumerable<Guid> keys) => [.. keys.Select(key => media.GetById(key)).OfType<IPublishedContent>().Select(builder.Answer)];
}
