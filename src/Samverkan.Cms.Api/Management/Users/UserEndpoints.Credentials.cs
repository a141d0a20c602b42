using Samverkan.Cms.Api.Security.Tokens;
using Samverkan.Cms.Api.Shared.Membership;

namespace Samverkan.Cms.Api.Management.Users;

/// <summary>What programs sign in with, for users of kind Api.</summary>
internal static partial class UserEndpoints
{
    private static void MapClientCredentials(this ManagementApi api)
    {
        api.Get("/user/{id}/client-credentials", ClientIds).OnUser();
        api.Post("/user/{id}/client-credentials", AddClient).OnUser();
        api.Delete("/user/{id}/client-credentials/{clientId}", RemoveClient).OnUser();
    }

    private static async Task<IResult> ClientIds(Guid id, IUserService users) => await users.GetAsync(id) is null ? NotFound : Results.Ok(await users.GetClientIdsAsync(id));

    private static async Task<IResult> AddClient(Guid id, CreateUserClientCredentialsRequestModel wanted, IUserService users, ApiClients clients)
    {
        if (await users.GetAsync(id) is null) return NotFound;
        if (string.IsNullOrWhiteSpace(wanted.ClientId)) return Problems.Of(UserClientCredentialsOperationStatus.InvalidClientId);
        if (string.IsNullOrWhiteSpace(wanted.ClientSecret)) return Problems.BadRequest("Secret missing", "A client needs a secret. Make up a long one.");
        UserClientCredentialsOperationStatus status = await clients.AddAsync(id, wanted.ClientId, wanted.ClientSecret);
        return status == UserClientCredentialsOperationStatus.Success ? Results.Ok() : Problems.Of(status);
    }

    private static async Task<IResult> RemoveClient(Guid id, string clientId, IUserService users, ApiClients clients) =>
        await users.GetAsync(id) is null ? NotFound : await clients.RemoveAsync(id, clientId) ? Results.Ok() : Problems.Of(UserClientCredentialsOperationStatus.InvalidClientId);
}
