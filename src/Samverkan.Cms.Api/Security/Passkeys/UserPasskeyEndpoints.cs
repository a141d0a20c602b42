using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Samverkan.Cms.Api.Management;

namespace Samverkan.Cms.Api.Security.Passkeys;

/// <summary>A passkey as an administrator sees it. The id is the credential's, in base64url.</summary>
public sealed record UserPasskeyModel(string Id, string Name, DateTimeOffset Created);

/// <summary>Other people's passkeys: a telephone that was lost is no way in any more. Administrators only.</summary>
internal static class UserPasskeyEndpoints
{
    public static void MapUserPasskeys(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder passkeys = routes.MapEditorApi().MapGroup("/user/{id:guid}/passkeys").ForAdministrators();
        passkeys.MapGet("", AllAsync);
        passkeys.MapDelete("{passkey}", RemoveAsync);
    }

    private static async Task<IResult> AllAsync(Guid id, IUserService users, UserPasskeys passkeys) =>
        await users.GetAsync(id) is { } user ? Results.Ok(Envelope(await passkeys.ListAsync(user))) : NoUser;

    private static async Task<IResult> RemoveAsync(Guid id, string passkey, IUserService users, UserPasskeys passkeys, Editor editor)
    {
        if (await users.GetAsync(id) is not { } user) return NoUser;
        return Credential(passkey) is { } credential && await passkeys.RemoveAsync(user, credential, by: editor.User) == PasskeyMessage.Removed
            ? Results.NoContent()
            : Problems.NotFound(detail: "The user has no such passkey, or it is removed already.");
    }

    private static IResult NoUser => Problems.NotFound(detail: "There is no such user.");

    private static Paged<UserPasskeyModel> Envelope(IReadOnlyList<UserPasskeyInfo> passkeys) =>
        new(passkeys.Count, [.. passkeys.Select(p => new UserPasskeyModel(Base64Url.EncodeToString(p.CredentialId), p.Name ?? "", p.CreatedAt))]);

    /// <returns>Null for what is no base64url.</returns>
    private static byte[]? Credential(string id) => Base64Url.IsValid(id) ? Base64Url.DecodeFromChars(id) : null;
}
