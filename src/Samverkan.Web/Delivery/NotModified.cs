using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace Samverkan.Web.Delivery;

/// <summary>For those who have the answer already (RFC 9110, 13): told so instead of sent again.</summary>
internal static class NotModified
{
    /// <returns>Whether the answer whose headers are set became a 304, which has no body.</returns>
    public static bool Became(HttpContext http)
    {
        if (!IsKnown(http.Request.GetTypedHeaders(), http.Response.GetTypedHeaders())) return false;
        http.Response.StatusCode = StatusCodes.Status304NotModified;
        foreach (string name in (string[])[HeaderNames.ContentType, HeaderNames.ContentEncoding, HeaderNames.ContentLength]) http.Response.Headers.Remove(name);
        return true;
    }

    /// <summary>The date counts only for those who send no tag.</summary>
    private static bool IsKnown(RequestHeaders asked, ResponseHeaders answer) => asked.IfNoneMatch.Count > 0
        ? answer.ETag is { } tag && asked.IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false))
        : asked.IfModifiedSince is { } since && answer.LastModified is { } changed && changed <= since;
}
