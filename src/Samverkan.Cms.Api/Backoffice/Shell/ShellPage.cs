using Samverkan.Cms.Api.Backoffice.Bundle;
using Samverkan.Cms.Api.Backoffice.Packages;

namespace Samverkan.Cms.Api.Backoffice.Shell;

/// <summary>The one document of the client: it holds the import map and <c>umb-app</c>, and the client does the rest.</summary>
public sealed class ShellPage(BackofficeBundle bundle, PackageManifests packages)
{
    private const string Files = CmsApi.Root + "/backoffice/";

    private Merged? _map;

    /// <param name="language"><c>sv</c> or <c>en</c>.</param>
    /// <param name="nonce">The one in the policy of the same response.</param>
    /// <returns>Null when the bundle is not there.</returns>
    public string? Render(string language, string nonce) => bundle.Manifest is { } manifest ? Render(manifest, language, nonce) : null;

    private string Render(BundleManifest manifest, string language, string nonce) => $"""
        <!doctype html>
        <html lang="{language}">
        <head>
        <meta charset="utf-8">
        <base href="{CmsApi.Root}/">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex, nofollow">
        <title>Samverkan mot trafficking</title>
        <link rel="icon" href="{Files}assets/favicon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="{Files}css/umb-css.css">
        <link rel="stylesheet" href="{Files}css/light.css">
        <script type="importmap" nonce="{nonce}">{ImportMapOf(manifest)}</script>
        {string.Concat(manifest.Preload.Select(name => $"<link rel=\"modulepreload\" href=\"{Files}{name}\">"))}
        <script type="module" src="{Files}app.js" nonce="{nonce}"></script>
        </head>
        <body class="uui-font uui-text">
        <umb-app lang="{language}"></umb-app>
        <noscript><p>{(language is "sv" ? "Redaktionen behöver JavaScript." : "The editors’ part needs JavaScript.")}</p></noscript>
        </body>
        </html>
        """;

    private string ImportMapOf(BundleManifest manifest)
    {
        IReadOnlyList<PackageManifest> all = packages.All;
        Merged? map = _map;
        if (map is null || !ReferenceEquals(map.Packages, all)) _map = map = new(all, ImportMap.Of(manifest.ImportMap, all));
        return map.Json;
    }

    private sealed record Merged(IReadOnlyList<PackageManifest> Packages, string Json);
}
