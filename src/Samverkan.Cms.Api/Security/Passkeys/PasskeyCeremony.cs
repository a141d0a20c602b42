using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Samverkan.Cms.Api.Security.Accounts;

namespace Samverkan.Cms.Api.Security.Passkeys;

/// <summary>Asks browsers for a passkey or for a new one, and checks their answers (WebAuthn Level 3; Identity does the arithmetic).</summary>
internal sealed class PasskeyCeremony(IPasskeyHandler<BackOfficeAccount> handler, PasskeyChallenges challenges, AccountStore store, ILogger<PasskeyCeremony> log)
{
    /// <summary>Whoever has one: nobody is named, so nothing is told of who has an account.</summary>
    public async Task<(string Options, string State)> RequestAsync(HttpContext http)
    {
        PasskeyRequestOptionsResult asked = await handler.MakeRequestOptionsAsync(null, http);
        return (asked.RequestOptionsJson, challenges.Seal(asked.AssertionState));
    }

    /// <returns>Whose passkey it is, or null when it is not one that is known here and was confirmed.</returns>
    public async Task<BackOfficeAccount?> AssertAsync(HttpContext http, string credential, string state)
    {
        if (challenges.Take(state) is not { } question) return null;
        PasskeyAssertionResult<BackOfficeAccount> answer = await handler.PerformAssertionAsync(new() { HttpContext = http, CredentialJson = credential, AssertionState = question });
        if (!answer.Succeeded)
        {
            log.LogWarning("A passkey was refused: {Why}", answer.Failure.Message);
            return null;
        }

        await store.AddOrUpdatePasskeyAsync(answer.User, answer.Passkey, http.RequestAborted); // its counter has moved on
        return answer.User;
    }

    public async Task<(string Options, string State)> CreationAsync(HttpContext http, IUser user)
    {
        PasskeyUserEntity entity = new() { Id = user.Key.ToString(), Name = user.Username, DisplayName = user.Name ?? user.Username };
        PasskeyCreationOptionsResult asked = await handler.MakeCreationOptionsAsync(entity, http);
        return (asked.CreationOptionsJson, challenges.Seal(asked.AttestationState));
    }

    /// <returns>False when the answer is not to a question that this user was asked.</returns>
    public async Task<bool> AddAsync(HttpContext http, IUser user, string name, string credential, string state)
    {
        if (challenges.Take(state) is not { } question) return false;
        PasskeyAttestationResult answer = await handler.PerformAttestationAsync(new() { HttpContext = http, CredentialJson = credential, AttestationState = question });
        if (!answer.Succeeded || answer.UserEntity.Id != user.Key.ToString())
        {
            log.LogWarning("A new passkey of {User} was refused: {Why}", user.Key, answer.Failure?.Message ?? "it was made for somebody else");
            return false;
        }

        answer.Passkey.Name = name;
        await store.AddOrUpdatePasskeyAsync(new(user), answer.Passkey, http.RequestAborted);
        return true;
    }
}
