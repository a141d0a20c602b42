using System.Buffers.Text;
using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using Samverkan.Cms.Api.Backoffice.Bundle;
using Samverkan.Cms.Api.Backoffice.Serving;

namespace Samverkan.Cms.Api.Security.SignInPages;

/// <summary>A file of the sign-in page, kept in the assembly: the page needs no bundle.</summary>
internal sealed class SignInFile
{
    private const string Prefix = "sign-in/";

    private readonly ReadyMade _plain;
    private readonly ReadyMade? _brotli;

    private SignInFile(string name, byte[] bytes)
    {
        string hash = Base64Url.EncodeToString(SHA256.HashData(bytes).AsSpan(0, 9)), type = ContentTypes.Of(name);
        bool isFont = name.EndsWith(".woff2", StringComparison.Ordinal);
        string keep = isFont ? "public, max-age=604800" : "no-cache";
        _plain = new(bytes, type, $"\"{hash}\"") { CacheControl = keep, Varies = !isFont };
        if (!isFont) _brotli = new(Compressed(bytes), type, $"\"{hash}-br\"") { CacheControl = keep, Varies = true, Encoding = "br" };
    }

    /// <summary>By name; read when one is first asked for.</summary>
    public static IReadOnlyDictionary<string, SignInFile> All => Read.Value;

    private static readonly Lazy<Dictionary<string, SignInFile>> Read = new(() => Own.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .ToDictionary(name => name[Prefix.Length..], name => new SignInFile(name, Bytes(name))));

    private static Assembly Own => typeof(SignInFile).Assembly;

    public Task SendAsync(HttpContext http) => (_brotli is not null && AcceptedEncoding.HasBrotli(http.Request) ? _brotli : _plain).SendAsync(http);

    private static byte[] Bytes(string name)
    {
        using Stream resource = Own.GetManifestResourceStream(name)!; // the name came from the assembly
        using MemoryStream bytes = new();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static byte[] Compressed(byte[] bytes)
    {
        using MemoryStream compressed = new();
        using (BrotliStream brotli = new(compressed, CompressionLevel.SmallestSize)) brotli.Write(bytes);
        return compressed.ToArray();
    }
}
