using System.Text.Json.Serialization;
using Samverkan.Cms.Api.Delivery.Answers;
using Samverkan.Cms.Api.Delivery.Expansion;
using Samverkan.Cms.Api.Delivery.Requests;
using Samverkan.Cms.Headless;
using Samverkan.Cms.Search.Site;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Security;

namespace Samverkan.Cms.Api.Delivery;

/// <summary>Documents: one by its key or path, several by keys, and lists.</summary>
internal sealed class ContentEndpoints(
    IApiPublishedContentCache documents,
    IApiContentPathResolver paths,
    IApiContentResponseBuilder builder,
    IApiContentQueryService queries,
    IRequestMemberAccessService members,
    IRequestRedirectService redirects,
    IApiPropertyRenderer renderer,
    IRequestPreviewService preview,
    IDeliveryBounds bounds,
    RequestCultures cultures,
    StartItems starts,
    FoundTexts texts)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapDelivered("/content", http => InContextAsync(http, ListAsync));
        routes.MapDelivered("/content/items", http => InContextAsync(http, ManyAsync));
        routes.MapDelivered("/content/item/{id:guid}", http => InContextAsync(http, ByKeyAsync));
        routes.MapDelivered("/content/item/{**path}", http => InContextAsync(http, ByPathAsync));
    }

    private async Task<Outcome> InContextAsync(HttpContext http, Func<HttpContext, Task<Outcome>> operation)
    {
        DeliveryRequest request = DeliveryRequest.Of(http);
        await cultures.UseAsync(request);
        IPublishedContent? start = starts.GetStartItem();
        if (request.StartItem is not null && start is null) return Outcome.Refused(Results.Text("The Start-Item could not be found", "text/plain", statusCode: StatusCodes.Status404NotFound));
        if (start is not null && !bounds.Hold(start)) return Outcome.Empty(StatusCodes.Status403Forbidden);
        request.Expansion = RequestExpansion.Of(http.Request.Query, renderer);
        return await operation(http);
    }

    private async Task<Outcome> ByKeyAsync(HttpContext http) => Guid.TryParse(http.GetRouteValue("id") as string, out Guid key) ? await ItemAsync(documents.GetById(key)) : Outcome.NotFound;

    private async Task<Outcome> ByPathAsync(HttpContext http)
    {
        if (http.Request.Query.ContainsKey("id")) return Outcome.NotFound;
        string path = RequestPath.Of(http);
        if (Find(path) is { } document) return await ItemAsync(document);
        return !bounds.AreSet && redirects.GetRedirectRoute(path) is { } route ? Outcome.Refused(new MovedTo(route)) : Outcome.NotFound;
    }

    private async Task<Outcome> ManyAsync(HttpContext http)
    {
        DeliveryQuery query = new(http.Request.Query);
        if (!query.HasIds) return Outcome.NotFound;
        IReadOnlyList<Guid> keys = query.Ids();
        if (query.Refusal is { } refusal) return Outcome.Refused(refusal);
        IPublishedContent[] found = [.. keys.Select(documents.GetById).OfType<IPublishedContent>().Where(bounds.Hold)];
        foreach (IPublishedContent document in found)
        {
            if (await DeniedAsync(document) is { } denied) return denied;
        }

        return Outcome.Of(Items(found));
    }

    private async Task<Outcome> ListAsync(HttpContext http)
    {
        DeliveryQuery query = new(http.Request.Query);
        (int skip, int take) = (query.Skip(), query.Take());
        if (query.Refusal is { } refusal) return Outcome.Refused(refusal);
        FoundText? text = await texts.SoughtAsync(query.Filters);
        var found = queries.ExecuteQuery(query.Fetch, query.Filters, query.Sorts, await members.MemberAccessAsync(), skip, take);
        if (!found.Success) return Outcome.Refused(QueryProblems.Of(found.Status.ToString()));
        IPublishedContent[] items = [.. documents.GetByIds(found.Result.Items)];
        return Outcome.Of(new DeliveredPage(found.Result.Total, Items(items), text?.Excerpts(items))) with { IsPassing = text is { IsCurrent: false } };
    }

    private IPublishedContent? Find(string path)
    {
        string prefix = Constants.DeliveryApi.Routing.PreviewContentPathPrefix, trimmed = path.Trim('/');
        if (trimmed.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && Guid.TryParse(trimmed[prefix.Length..], out Guid key)) return preview.IsPreview() ? documents.GetById(key) : null;
        return paths.ResolveContentPath(path);
    }

    private async Task<Outcome> ItemAsync(IPublishedContent? document)
    {
        if (document is null || !bounds.Hold(document)) return Outcome.NotFound;
        if (await DeniedAsync(document) is { } denied) return denied;
        return Built(document) is { } answer ? Outcome.Of(answer) : Outcome.NotFound;
    }

    private async Task<Outcome?> DeniedAsync(IPublishedContent document) => await members.MemberHasAccessToAsync(document) switch
    {
        PublicAccessStatus.AccessAccepted => null,
        PublicAccessStatus.AccessDenied => Outcome.Empty(StatusCodes.Status403Forbidden),
        _ => Outcome.Empty(StatusCodes.Status401Unauthorized),
    };

    private object[] Items(IEnumerable<IPublishedContent> found) => [.. found.Select(Built).OfType<IApiContentResponse>()];

    /// <summary>A key for one culture is told of no other.</summary>
    private IApiContentResponse? Built(IPublishedContent document)
    {
        IApiContentResponse? answer = builder.Build(document);
        if (answer is not null && cultures.Only is { } only)
        {
            foreach (string other in answer.Cultures.Keys.Where(c => !c.Equals(only, StringComparison.OrdinalIgnoreCase)).ToArray()) answer.Cultures.Remove(other);
        }

        return answer;
    }

    /// <summary>Where an item is now, as a path of content, with the root that it begins at.</summary>
    private sealed class MovedTo(IApiContentRoute route) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status301MovedPermanently;
            httpContext.Response.Headers.Location = Uri.EscapeDataString(route.Path).Replace("%2F", "/", StringComparison.Ordinal); // a header takes ASCII only
            httpContext.Response.Headers["Location-Start-Item-Path"] = Uri.EscapeDataString(route.StartItem.Path);
            httpContext.Response.Headers["Location-Start-Item-Id"] = route.StartItem.Id.ToString();
            return Task.CompletedTask;
        }
    }
}

/// <summary>A part of a list; where a text was sought, with what the items say of it, by their keys.</summary>
internal sealed record DeliveredPage(long Total, IReadOnlyList<object> Items, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<Guid, IReadOnlyList<ExcerptPart>>? Excerpts = null);
