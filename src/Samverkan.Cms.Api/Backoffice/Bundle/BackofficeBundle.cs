using System.IO.Compression;

namespace Samverkan.Cms.Api.Backoffice.Bundle;

/// <summary>The client as the build packed it, read when the backoffice is first asked for and then kept (5 MB, compressed).</summary>
/// <param name="folder">Where <c>backoffice.json</c> and <c>backoffice.pack</c> are.</param>
public sealed class BackofficeBundle(string folder)
{
    private readonly Lazy<Content?> _content = new(() => Read(folder));

    /// <summary>False when the program was built without Node.js.</summary>
    public bool IsPresent => _content.Value is not null;

    /// <summary>Null when the bundle is not there.</summary>
    public BundleManifest? Manifest => _content.Value?.Manifest;

    /// <param name="path">Below <c>/umbraco/backoffice/</c>.</param>
    public BundledFile? Find(string path) => Manifest?.Files.GetValueOrDefault(path);

    /// <summary>The file as it lies in the pack.</summary>
    public ReadOnlyMemory<byte> Stored(BundledFile file) => Pack.AsMemory(file.Offset, file.Stored);

    /// <summary>The file for those who take no Brotli.</summary>
    public ReadOnlyMemory<byte> Unpacked(BundledFile file)
    {
        if (!file.Brotli) return Stored(file);
        var bytes = new byte[file.Length];
        return BrotliDecoder.TryDecompress(Stored(file).Span, bytes, out int written) && written == file.Length
            ? bytes
            : throw new InvalidDataException($"{folder} does not hold what its manifest says. Delete it and build again.");
    }

    private byte[] Pack => _content.Value?.Pack ?? throw new InvalidOperationException("The backoffice client has not been built.");

    private static Content? Read(string folder)
    {
        if (BundleManifest.Read(Path.Combine(folder, "backoffice.json")) is not { } manifest) return null;
        string pack = Path.Combine(folder, "backoffice.pack");
        return new FileInfo(pack) is { Exists: true } file && file.Length == manifest.Length ? new(manifest, System.IO.File.ReadAllBytes(pack)) : null;
    }

    private sealed record Content(BundleManifest Manifest, byte[] Pack);
}
