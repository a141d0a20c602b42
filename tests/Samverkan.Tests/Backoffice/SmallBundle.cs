using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Samverkan.Tests.Backoffice;

/// <summary>A bundle as Client/pack.mjs writes it, with four files.</summary>
internal static class SmallBundle
{
    public const string App = "import './chunks/lib-abcdefgh.js'; // räksmörgås", Chunk = "chunks/lib-abcdefgh.js";

    public static string In(string folder)
    {
        using MemoryStream pack = new();
        Dictionary<string, object> files = new()
        {
            ["app.js"] = Add(pack, App, brotli: true),
            [Chunk] = Add(pack, "export {}", brotli: true, immutable: true),
            ["assets/fonts/a.woff2"] = Add(pack, "font", brotli: false),
            ["assets/graphics/logo.svg"] = Add(pack, "<svg/>", brotli: true),
        };
        var manifest = new { importMap = new { imports = new Dictionary<string, string> { ["@umbraco-cms/backoffice/x"] = "/umbraco/backoffice/exports/x.js" } }, preload = new[] { Chunk }, length = pack.Length, files };
        System.IO.File.WriteAllBytes(Path.Combine(folder, "backoffice.pack"), pack.ToArray());
        System.IO.File.WriteAllText(Path.Combine(folder, "backoffice.json"), JsonSerializer.Serialize(manifest));
        return folder;
    }

    private static object Add(MemoryStream pack, string text, bool brotli, bool immutable = false)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text), stored = brotli ? Compress(bytes) : bytes;
        var file = new { offset = pack.Length, stored = stored.Length, length = bytes.Length, hash = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes))[..12], brotli, immutable };
        pack.Write(stored);
        return file;
    }

    private static byte[] Compress(byte[] bytes)
    {
        using MemoryStream compressed = new();
        using (BrotliStream brotli = new(compressed, CompressionLevel.SmallestSize)) brotli.Write(bytes);
        return compressed.ToArray();
    }
}
