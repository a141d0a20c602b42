using System.Text.Json;

namespace Samverkan.Cms.Api.Backoffice.Packages;

/// <summary>An <c>umbraco-package.json</c>: what a package adds to the client.</summary>
/// <param name="Name">Shown in the list of packages.</param>
/// <param name="Id">As the package names itself, or null.</param>
/// <param name="Version">As the package writes it, or null.</param>
/// <param name="AllowPublicAccess">Whether its extensions are told to those who have not signed in.</param>
/// <param name="Importmap">An object with <c>imports</c> and <c>scopes</c>, or null.</param>
/// <param name="Extensions">As the client's registry takes them.</param>
/// <param name="CacheBuster">Changes when a file in the package's folder does.</param>
public sealed record PackageManifest(
    string Name,
    string? Id,
    string? Version,
    bool AllowPublicAccess,
    JsonElement? Importmap,
    IReadOnlyList<JsonElement> Extensions,
    string CacheBuster);
