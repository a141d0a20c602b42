using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Samverkan.Cms.Api.Security.Tokens;

/// <summary>Programs that sign in by an id and a secret (RFC 6749, 4.4) and act as the user of kind Api that they belong to.</summary>
internal sealed class ApiClients(IUserService users, IOpenIddictApplicationManager clients)
{
    private const string Prefix = BackOfficeClient.Id + "-";

    /// <param name="user">Must be of kind Api.</param>
    /// <param name="id">Gets the backoffice's prefix, as in Umbraco, so that it takes no other client's place.</param>
    /// <param name="secret">Kept as a hash.</param>
    public async Task<UserClientCredentialsOperationStatus> AddAsync(Guid user, string id, string secret)
    {
        string full = WithPrefix(id);
        UserClientCredentialsOperationStatus status = await users.AddClientIdAsync(user, full);
        if (status != UserClientCredentialsOperationStatus.Success) return status;
        await ForgetAsync(full); // left by a user who was deleted
        await clients.CreateAsync(new OpenIddictApplicationDescriptor
        {
            ClientId = full,
            ClientSecret = secret,
            ClientType = ClientTypes.Confidential,
            DisplayName = full,
            Permissions = { Permissions.Endpoints.Token, Permissions.GrantTypes.ClientCredentials },
        });
        return status;
    }

    /// <returns>False when the user has no such client.</returns>
    public async Task<bool> RemoveAsync(Guid user, string id)
    {
        if (!await users.RemoveClientIdAsync(user, WithPrefix(id))) return false;
        await ForgetAsync(WithPrefix(id));
        return true;
    }

    private static string WithPrefix(string id) => id.StartsWith(Prefix, StringComparison.Ordinal) ? id : Prefix + id;

    /// <summary>Its tokens go with it.</summary>
    private async Task ForgetAsync(string id)
    {
        if (await clients.FindByClientIdAsync(id) is { } old) await clients.DeleteAsync(old);
    }
}
