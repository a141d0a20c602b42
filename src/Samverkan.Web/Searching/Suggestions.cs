using Samverkan.Cms.Search.Site;
using Umbraco.Cms.Core.Services;

namespace Samverkan.Web.Searching;

/// <summary><c>GET /sok/forslag?q=…&amp;culture=…</c>: titles for what is being typed, as a list of texts. What anybody types is written down nowhere.</summary>
internal static class Suggestions
{
    public const string Path = "/sok/forslag", Culture = "culture";

    public static void MapSuggestions(this WebApplication app) => app.MapGet(Path, AnswerAsync);

    private static async Task<IResult> AnswerAsync(HttpContext http, SiteSearch search, ILanguageService languages)
    {
        RequestQuery query = new(name => http.Request.Query[name]);
        string culture = query[Culture] is { Length: > 0 } asked && await languages.GetAsync(asked) is { } language ? language.IsoCode : await languages.GetDefaultIsoCodeAsync();
        http.Response.Headers.CacheControl = "public, max-age=60";
        return Results.Json(search.Suggest(query[RequestQuery.Search], culture));
    }
}
