using Microsoft.Net.Http.Headers;

namespace Samverkan.Cms.Api.Backoffice.Serving;

/// <summary>An answer whose bytes are known: sent whole, or as 304 to whoever has it.</summary>
/// <param name="Bytes">As they go over the wire.</param>
/// <param name="ContentType">With the charset of texts.</param>
/// <param name="ETag">With its quotation marks; another for each encoding.</param>
internal sealed record ReadyMade(ReadOnlyMemory<byte> Bytes, string ContentType, string ETag)
{
    public string CacheControl { get; init; } = "no-cache";

    public string? Encoding { get; init; }

    /// <summary>Whether others get another encoding.</summary>
    public bool Varies { get; init; }

    public Task SendAsync(HttpContext http)
    {
        IHeaderDictionary headers = http.Response.Headers;
        headers.ETag = ETag;
        headers.CacheControl = CacheControl;
        headers.XContentTypeOptions = "nosniff";
        if (Varies) headers.Vary = HeaderNames.AcceptEncoding;
        if (IsKnown(http.Request))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        headers.ContentType = ContentType;
        if (Encoding is not null) headers.ContentEncoding = Encoding;
        headers.ContentLength = Bytes.Length;
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.Body.WriteAsync(Bytes, http.RequestAborted).AsTask();
    }

    private bool IsKnown(HttpRequest request) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out IList<EntityTagHeaderValue>? known)
        && known.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Tag.Equals(ETag, StringComparison.Ordinal));
}
