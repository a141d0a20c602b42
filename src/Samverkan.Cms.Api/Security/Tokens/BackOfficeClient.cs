using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using OpenIddict.Core;
using OpenIddict.EntityFrameworkCore.Models;
using Umbraco.Cms.Core.Configuration.Models;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Samverkan.Cms.Api.Security.Tokens;

/// <summary>The backoffice as an OpenID Connect client: public, with PKCE. Its addresses are those of the host that is asked, so that a site moves without being set up anew.</summary>
public sealed class BackOfficeClient(
    IOpenIddictApplicationCache<OpenIddictEntityFrameworkCoreApplication> cache, ILogger<OpenIddictApplicationManager<OpenIddictEntityFrameworkCoreApplication>> logger,
    IOptionsMonitor<OpenIddictCoreOptions> options, IOpenIddictApplicationStore<OpenIddictEntityFrameworkCoreApplication> store, IHttpContextAccessor http, IOptions<SecuritySettings> settings)
    : OpenIddictApplicationManager<OpenIddictEntityFrameworkCoreApplication>(cache, logger, options, store)
{
    public const string Id = "umbraco-back-office";

    private static readonly OpenIddictApplicationDescriptor Description = new()
    {
        ClientId = Id,
        DisplayName = "Umbraco backoffice",
        ClientType = ClientTypes.Public,
        ConsentType = ConsentTypes.Implicit,
        Permissions =
        {
            Permissions.Endpoints.Authorization, Permissions.Endpoints.Token, Permissions.Endpoints.Revocation,
            Permissions.GrantTypes.AuthorizationCode, Permissions.GrantTypes.RefreshToken, Permissions.ResponseTypes.Code,
        },
        Requirements = { Requirements.Features.ProofKeyForCodeExchange },
    };

    /// <summary>Puts the client into an empty database.</summary>
    public static async Task EnsureAsync(IOpenIddictApplicationManager clients, CancellationToken cancellationToken)
    {
        if (await clients.FindByClientIdAsync(Id, cancellationToken) is null) await clients.CreateAsync(Description, cancellationToken);
    }

    /// <summary>Compared to the letter with the host that was asked, or with <c>Umbraco:CMS:Security:BackOfficeHost</c> where that is set.</summary>
    public static bool IsOwn(HttpRequest request, SecuritySettings settings, string? uri, string path) =>
        uri == (settings.BackOfficeHost?.GetLeftPart(UriPartial.Authority) ?? $"{request.Scheme}://{request.Host}") + path;

    public override async ValueTask<bool> ValidateRedirectUriAsync(OpenIddictEntityFrameworkCoreApplication application, string uri, CancellationToken cancellationToken = default) =>
        application.ClientId == Id && http.HttpContext?.Request is { } request && IsOwn(request, settings.Value, uri, settings.Value.AuthorizeCallbackPathName)
        || await base.ValidateRedirectUriAsync(application, uri, cancellationToken);
}
