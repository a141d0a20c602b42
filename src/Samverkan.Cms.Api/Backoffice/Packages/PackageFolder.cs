using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Samverkan.Cms.Api.Backoffice.Packages;

/// <summary>A folder below <c>App_Plugins</c> with a manifest in it.</summary>
internal sealed record PackageFolder(string Path, string CacheBuster)
{
    private const string Manifest = "umbraco-package.json";

    private static readonly JsonSerializerOptions Lenient = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static IReadOnlyList<PackageFolder> Below(string root) => !Directory.Exists(root) ? [] :
        [.. Directory.EnumerateDirectories(root).Where(folder => System.IO.File.Exists(System.IO.Path.Combine(folder, Manifest)))
            .Order(StringComparer.Ordinal).Select(folder => new PackageFolder(folder, Fingerprint(folder)))];

    public string ManifestFile => System.IO.Path.Combine(Path, Manifest);

    /// <exception cref="JsonException">The manifest is not what it should be.</exception>
    public PackageManifest Read()
    {
        Written written = JsonSerializer.Deserialize<Written>(System.IO.File.ReadAllBytes(ManifestFile), Lenient) ?? throw new JsonException("The file holds null.");
        return new(written.Name ?? System.IO.Path.GetFileName(Path), written.Id, written.Version, written.AllowPublicAccess,
            written.Importmap is { ValueKind: JsonValueKind.Object } map ? map : null, written.Extensions ?? [], CacheBuster);
    }

    private static string Fingerprint(string folder)
    {
        IEnumerable<string> files = new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => $"{System.IO.Path.GetRelativePath(folder, file.FullName)} {file.Length} {file.LastWriteTimeUtc.Ticks}").Order(StringComparer.Ordinal);
        return Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', files))).AsSpan(0, 9));
    }

    private sealed record Written(string? Name, string? Id, string? Version, bool AllowPublicAccess, JsonElement? Importmap, JsonElement[]? Extensions);
}
