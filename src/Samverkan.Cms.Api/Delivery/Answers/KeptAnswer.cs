using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Samverkan.Cms.Api.Delivery.Requests;

namespace Samverkan.Cms.Api.Delivery.Answers;

/// <summary>An answer that can be given again: its bytes, and once somebody takes them so, its bytes compressed.</summary>
internal sealed class KeptAnswer
{
    private const int WorthCompressing = 1024;

    private readonly byte[] _body;
    private byte[]? _brotli, _gzip;

    private KeptAnswer(byte[] body) => (_body, Tag) = (body, $"W/\"{WebEncoders.Base64UrlEncode(SHA256.HashData(body).AsSpan(0, 12))}\"");

    /// <summary>Weak: it is the same for each encoding.</summary>
    public string Tag { get; }

    /// <summary>In bytes, compressed forms included.</summary>
    public int Size => _body.Length * 2 + 1024;

    public static KeptAnswer Of(byte[] body) => new(body);

    public Task SendAsync(HttpContext http, DeliveryRequest request) => SendAsync(http, request.IsPreview ? "no-store" : request.Credentials is null ? "public, no-cache" : "private, no-cache");

    /// <param name="http">Whoever asks; told in short when they have the answer.</param>
    /// <param name="caching">What browsers and caches between may do with it.</param>
    public Task SendAsync(HttpContext http, string caching)
    {
        IHeaderDictionary headers = http.Response.Headers;
        headers.ETag = Tag;
        headers.CacheControl = caching;
        if (Knows(http.Request.Headers.IfNoneMatch))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        byte[] body = Encoded(http);
        headers.ContentType = "application/json; charset=utf-8";
        headers.ContentLength = body.Length;
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.Body.WriteAsync(body, 0, body.Length);
    }

    private bool Knows(StringValues tags) => tags.Count > 0 && tags.Any(list => list is not null && list.Split(',', StringSplitOptions.TrimEntries).Any(tag => tag == "*" || Strong(tag) == Strong(Tag)));

    private static string Strong(string tag) => tag.StartsWith("W/", StringComparison.Ordinal) ? tag[2..] : tag;

    private byte[] Encoded(HttpContext http)
    {
        if (_body.Length < WorthCompressing) return _body;
        IHeaderDictionary headers = http.Response.Headers;
        headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        string accepted = http.Request.Headers.AcceptEncoding.ToString();
        if (accepted.Contains("br", StringComparison.OrdinalIgnoreCase))
        {
            headers.ContentEncoding = "br";
            return _brotli ??= Compressed(stream => new BrotliStream(stream, CompressionLevel.Fastest));
        }

        if (!accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase)) return _body;
        headers.ContentEncoding = "gzip";
        return _gzip ??= Compressed(stream => new GZipStream(stream, CompressionLevel.Fastest));
    }

    private byte[] Compressed(Func<Stream, Stream> encoder)
    {
        using MemoryStream compressed = new();
        using (Stream encoding = encoder(compressed)) encoding.Write(_body);
        return compressed.ToArray();
    }
}
