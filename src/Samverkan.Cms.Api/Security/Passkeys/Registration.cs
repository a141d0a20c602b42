using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Samverkan.Cms.Api.Backoffice.Packages;
using Samverkan.Cms.Api.Security.Accounts;
using Samverkan.Cms.Api.Security.SignInPages;

namespace Samverkan.Cms.Api.Security.Passkeys;

internal static class Registration
{
    public static IServiceCollection AddPasskeys(this IServiceCollection services) => services
        .Configure<IdentityPasskeyOptions>(passkeys => (passkeys.UserVerificationRequirement, passkeys.ResidentKeyRequirement, passkeys.ValidateOrigin) = ("required", "required", IsOwnOrigin))
        .AddScoped<IPasskeyHandler<BackOfficeAccount>, PasskeyHandler<BackOfficeAccount>>()
        .AddSingleton<PasskeyChallenges>()
        .AddScoped<PasskeyCeremony>()
        .AddScoped<UserPasskeys>()
        .AddSingleton(Package);

    /// <summary>Identity compares with the header Origin, which browsers send as null from pages without referrer, as ours are (https://fetch.spec.whatwg.org/#append-a-request-origin-header).</summary>
    private static ValueTask<bool> IsOwnOrigin(PasskeyOriginValidationContext asked) =>
        ValueTask.FromResult(!asked.CrossOrigin && asked.Origin == $"{asked.HttpContext.Request.Scheme}://{asked.HttpContext.Request.Host}");

    /// <summary>A button beside those for the password and the second factor, and its word.</summary>
    private static PackageManifest Package { get; } = new("Samverkan: passkeys", "Samverkan.Passkeys", null, AllowPublicAccess: false, Importmap: null,
    [
        JsonSerializer.SerializeToElement(new
        {
            type = "currentUserAction", kind = "default", alias = "Samverkan.CurrentUserAction.Passkeys", name = "Passkeys", weight = 790,
            api = $"{SignInFiles.Root}/passkey-action.js", meta = new { label = "#samverkanPasskeys_label", icon = "icon-fingerprint" },
        }),
        .. PackageWords.Of("samverkanPasskeys", ("label", "Passkeys", "Nycklar (passkeys)")),
    ], CacheBuster: "");
}
