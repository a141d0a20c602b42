using System.Text.Json;

namespace Samverkan.Cms.Api.Backoffice.Bundle;

/// <summary>What the build of the client wrote beside the pack (Client/pack.mjs).</summary>
/// <param name="ImportMap">Modules that extensions may import, each with its address.</param>
/// <param name="Preload">Files that <c>app.js</c> cannot start without.</param>
/// <param name="Length">Bytes of the pack.</param>
/// <param name="Files">By path below <c>/umbraco/backoffice/</c>.</param>
public sealed record BundleManifest(JsonElement ImportMap, IReadOnlyList<string> Preload, int Length, IReadOnlyDictionary<string, BundledFile> Files)
{
    /// <returns>Null when there is none.</returns>
    public static BundleManifest? Read(string file) =>
        System.IO.File.Exists(file) ? JsonSerializer.Deserialize<BundleManifest>(System.IO.File.ReadAllBytes(file), JsonSerializerOptions.Web) : null;
}
