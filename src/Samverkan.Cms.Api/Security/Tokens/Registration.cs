using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;
using Samverkan.Cms.Hosting;
using Samverkan.Cms.Hosting.Jobs;
using Samverkan.Cms.Persistence.SignIn;
using Umbraco.Cms.Core.Configuration.Models;

namespace Samverkan.Cms.Api.Security.Tokens;

internal static class Registration
{
    /// <summary>Authorization code with PKCE and refresh, as the backoffice client asks for it, and client credentials for programs. Tokens are references: what is revoked is out at once.</summary>
    public static IServiceCollection AddTokens(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddDataProtection().SetApplicationName("Samverkan");
        services.AddOptions<Microsoft.AspNetCore.DataProtection.KeyManagement.KeyManagementOptions>().Configure<DataDirectory>((keys, data) => keys.XmlRepository =
            new Microsoft.AspNetCore.DataProtection.Repositories.FileSystemXmlRepository(Directory.CreateDirectory(data.Keys), Microsoft.Extensions.Logging.Abstractions.NullLoggerFactory.Instance));
        services.AddSingleton<TokenCookies>().AddScoped<ApiClients>();
        services.AddRecurringJob<TokenPruning>();
        services.AddOptions<OpenIddictServerOptions>().Configure<IOptions<GlobalSettings>>(SetLifetimes);
        services.AddOpenIddict()
            .AddCore(core => core.UseCmsDatabase().ReplaceApplicationManager<OpenIddict.EntityFrameworkCore.Models.OpenIddictEntityFrameworkCoreApplication, BackOfficeClient>())
            .AddServer(server => Configure(server, environment))
            .AddValidation(validation => validation.UseTokenCookies().EnableTokenEntryValidation().UseLocalServer().Services.AddOpenIddict().AddValidation(v => { v.UseDataProtection(); v.UseAspNetCore().DisableAccessTokenExtractionFromBodyForm().DisableAccessTokenExtractionFromQueryString(); }));
        return services;
    }

    private static void Configure(OpenIddictServerBuilder server, IHostEnvironment environment)
    {
        server
            .SetAuthorizationEndpointUris(Path("authorize")).SetTokenEndpointUris(Path("token")).SetRevocationEndpointUris(Path("revoke"))
            .AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange().AllowRefreshTokenFlow().AllowClientCredentialsFlow()
            .UseReferenceAccessTokens().UseReferenceRefreshTokens()
            // OpenIddict asks for keys of identity tokens, of which there are none (the others are made by data protection): of the kinds that take no time, an RSA key took the first visitor seconds
            .AddEncryptionKey(new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(32))).AddEphemeralSigningKey(SecurityAlgorithms.EcdsaSha256)
            .UseTokenCookies()
            .UseDataProtection();
        OpenIddictServerAspNetCoreBuilder web = server.UseAspNetCore().EnableAuthorizationEndpointPassthrough().EnableTokenEndpointPassthrough();
        if (environment.IsDevelopment()) web.DisableTransportSecurityRequirement(); // BackOfficeSecurity.UseSecureTransport lets loopback through, no more
    }

    /// <summary>The client takes a session to last four times as long as an access token.</summary>
    private static void SetLifetimes(OpenIddictServerOptions server, IOptions<GlobalSettings> settings)
    {
        server.AccessTokenLifetime = settings.Value.TimeOut / 4;
        server.RefreshTokenLifetime = settings.Value.TimeOut;
        server.AuthorizationCodeLifetime = TimeSpan.FromMinutes(2);
    }

    private static string Path(string endpoint) => $"{SecurityPaths.Base[1..]}/{endpoint}";
}
