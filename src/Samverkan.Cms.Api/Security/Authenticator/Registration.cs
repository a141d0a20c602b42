using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Samverkan.Cms.Api.Backoffice.Packages;
using Umbraco.Cms.Core.Security;

namespace Samverkan.Cms.Api.Security.Authenticator;

internal static class Registration
{
    public static IServiceCollection AddAuthenticator(this IServiceCollection services) => services
        .Configure<BackOfficeIdentityOptions>(identity => identity.Tokens.ProviderMap[AuthenticatorApp.Name] = new TokenProviderDescriptor(typeof(AuthenticatorApp))) // Core counts no others
        .AddSingleton<UsedCodes>()
        .AddSingleton<ITwoFactorProvider, AuthenticatorApp>()
        .AddSingleton(Package);

    /// <summary>The client offers second factors that an extension names; its own element shows the picture and asks for the code.</summary>
    private static PackageManifest Package { get; } = new("Samverkan: authenticator app", "Samverkan.Authenticator", null, AllowPublicAccess: false, Importmap: null,
    [
        JsonSerializer.SerializeToElement(new { type = "mfaLoginProvider", alias = "Samverkan.MfaLoginProvider.Authenticator", name = "Authenticator app", forProviderName = AuthenticatorApp.Name, meta = new { label = "Authenticator" } }),
    ], CacheBuster: "");
}
