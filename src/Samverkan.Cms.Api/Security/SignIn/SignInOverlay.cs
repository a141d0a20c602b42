using System.Text.Json;
using Samverkan.Cms.Api.Backoffice.Packages;

namespace Samverkan.Cms.Api.Security.SignIn;

/// <summary>The button that the client shows when a session has ended: it names the account, not the product.</summary>
internal static class SignInOverlay
{
    public static PackageManifest Package { get; } = new("Samverkan: sign-in", "Samverkan.SignIn", null, AllowPublicAccess: true, Importmap: null,
    [
        JsonSerializer.SerializeToElement(new
        {
            type = "authProvider", alias = "Samverkan.AuthProvider", name = "Account of this site", overwrites = "Umb.AuthProviders.Umbraco", forProviderName = "Umbraco", weight = 1000,
            meta = new { label = "#samverkanSignIn_account", defaultView = new { icon = "icon-lock", look = "primary" }, behavior = new { autoRedirect = true } }, // else the client counts two providers, and asks which
        }),
        .. PackageWords.Of("samverkanSignIn", ("account", "your account", "ditt konto")),
    ], CacheBuster: "");
}
