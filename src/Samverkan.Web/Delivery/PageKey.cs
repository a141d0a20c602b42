using Samverkan.Cms.Api.Management.Preview;

namespace Samverkan.Web.Delivery;

/// <summary>By what pages differ: where they are asked for, the few query keys that they read, and the encoding that the browser takes.</summary>
internal readonly record struct PageKey(string Scheme, string Host, string Path, string Query, string Encoding)
{
    public static PageKey Of(HttpRequest request) => new(request.Scheme, request.Host.Value ?? "", request.Path.Value ?? "", QueryOf(request), EncodingOf(request));

    /// <summary>What people search for is kept nowhere, and what an editor previews is nobody else's.</summary>
    public static bool MayBeShared(HttpRequest request) =>
        request.Headers.Authorization.Count == 0
        && (request.Headers.Cookie.Count == 0 || !request.Cookies.ContainsKey(PreviewSession.Cookie))
        && (!request.QueryString.HasValue || !request.Query.ContainsKey(RequestQuery.Search));

    public static string EncodingOf(HttpRequest request)
    {
        string accepted = request.Headers.AcceptEncoding.ToString();
        return accepted.Contains("br", StringComparison.OrdinalIgnoreCase) ? "br" : accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? "gzip" : "";
    }

    private static string QueryOf(HttpRequest request) =>
        request.QueryString.HasValue ? string.Join('&', RequestQuery.Names.Select(name => request.Query[name].ToString())) : "";
}
