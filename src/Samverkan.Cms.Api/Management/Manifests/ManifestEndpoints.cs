using Samverkan.Cms.Api.Backoffice.Packages;

namespace Samverkan.Cms.Api.Management.Manifests;

/// <summary>What packages add to the client.</summary>
internal static class ManifestEndpoints
{
    public static void MapManifests(this ManagementApi api)
    {
        api.Get("/manifest/manifest", (PackageManifests packages) => packages.All.Select(Model));
        api.Get("/manifest/manifest/private", (PackageManifests packages) => packages.All.Where(p => !p.AllowPublicAccess).Select(Model));
        api.Get("/manifest/manifest/public", (PackageManifests packages) => packages.All.Where(p => p.AllowPublicAccess).Select(Model));
    }

    private static ManifestResponseModel Model(PackageManifest package) =>
        new() { Id = package.Id, Name = package.Name, Version = package.Version, CacheBuster = package.CacheBuster, Extensions = package.Extensions };
}
