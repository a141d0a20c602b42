using System.Text.Json;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Samverkan.Cms.Api.Backoffice.Packages;

/// <summary>The site's own packages, then those in <c>App_Plugins</c>: read once, in Development again when a file there has changed.</summary>
public sealed class PackageManifests(IHostEnvironment environment, IEnumerable<PackageManifest> own, ILogger<PackageManifests> log)
{
    private readonly string _root = Path.Combine(environment.ContentRootPath, "App_Plugins");
    private Found? _found;

    /// <summary>Those of folders in the order of their names. One that cannot be read is logged and left out.</summary>
    public IReadOnlyList<PackageManifest> All
    {
        get
        {
            Found? found = _found;
            if (found is not null && !environment.IsDevelopment()) return found.Manifests;
            IReadOnlyList<PackageFolder> folders = PackageFolder.Below(_root);
            if (found is null || !found.Folders.SequenceEqual(folders)) _found = found = new(folders, [.. own, .. folders.Select(Read).OfType<PackageManifest>()]);
            return found.Manifests;
        }
    }

    private PackageManifest? Read(PackageFolder folder)
    {
        try
        {
            return folder.Read();
        }
        catch (Exception failure) when (failure is JsonException or IOException or UnauthorizedAccessException)
        {
            log.LogError(failure, "The package in {File} is left out: its manifest cannot be read. Mend the file, and start the site again unless it runs in Development", folder.ManifestFile);
            return null;
        }
    }

    private sealed record Found(IReadOnlyList<PackageFolder> Folders, IReadOnlyList<PackageManifest> Manifests);
}
