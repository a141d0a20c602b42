using Microsoft.AspNetCore.Http.Extensions;

namespace Samverkan.Cms.Api.Shared;

/// <summary>The client sends what it does not know as an empty value (<c>?id=&amp;dataTypeId=</c>) and means that it is not there.</summary>
internal static class EmptyQueries
{
    public static void UseWithoutEmptyQueries(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (http.Request.Query.Any(q => q.Value.All(string.IsNullOrEmpty)))
        {
            http.Request.QueryString = new QueryBuilder(http.Request.Query.SelectMany(q => q.Value.OfType<string>().Where(v => v.Length > 0).Select(v => KeyValuePair.Create(q.Key, v)))).ToQueryString();
        }

        return next(http);
    });
}
