using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Samverkan.Web.Delivery;

/// <summary>An answer as it was sent, compressed if the browser took that.</summary>
internal sealed class KeptPage
{
    private readonly long _made = Environment.TickCount64;
    private readonly KeyValuePair<string, StringValues>[] _headers;
    private readonly byte[] _body;

    private KeptPage(KeyValuePair<string, StringValues>[] headers, byte[] body) => (_headers, _body) = (headers, body);

    /// <summary>In bytes.</summary>
    public int Size => _body.Length + 1024;

    public TimeSpan Age => TimeSpan.FromMilliseconds(Environment.TickCount64 - _made);

    /// <summary>Null for what is not to be kept: redirects, pages not found, what sets a cookie or says itself that it may not be kept.</summary>
    public static KeptPage? Of(HttpResponse response, MemoryStream body) =>
        response.StatusCode is StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0 && response.Headers.CacheControl.Count == 0
            ? new([.. response.Headers.Where(header => header.Key != HeaderNames.ContentLength)], body.ToArray())
            : null;

    public Task SendAsync(HttpContext http)
    {
        IHeaderDictionary headers = http.Response.Headers;
        foreach ((string name, StringValues value) in _headers) headers[name] = value;
        headers.Age = ((long)Age.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        if (NotModified.Became(http)) return Task.CompletedTask;
        headers.ContentLength = _body.Length;
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.Body.WriteAsync(_body, 0, _body.Length);
    }
}
