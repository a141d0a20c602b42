using Microsoft.AspNetCore.Identity;
using Samverkan.Cms.Api.Security.Accounts;
using Samverkan.Cms.Api.Security.Reactions;
using Samverkan.Cms.Persistence.SignIn;

namespace Samverkan.Cms.Api.Security.Passkeys;

/// <summary>What users do to their own passkeys, and administrators to those of others. What is added and removed is written into the audit.</summary>
internal sealed class UserPasskeys(AccountStore store, PasskeyCeremony ceremony, IAuditEntryService audit)
{
    /// <summary>More than anybody has devices.</summary>
    private const int Most = 20;

    public async Task<IReadOnlyList<UserPasskeyInfo>> ListAsync(IUser user) => [.. await store.GetPasskeysAsync(new(user), default)];

    public async Task<PasskeyMessage> AddAsync(HttpContext http, IUser user, string name, string credential, string state)
    {
        if (!IsName(name)) return PasskeyMessage.NameMissing;
        if ((await ListAsync(user)).Count >= Most) return PasskeyMessage.TooMany;
        if (!await ceremony.AddAsync(http, user, name, credential, state)) return PasskeyMessage.NotAdded;
        await WriteAsync(user, user, "add", $"passkey \"{name}\" added");
        return PasskeyMessage.Added;
    }

    public async Task<PasskeyMessage> RenameAsync(IUser user, byte[] credential, string name)
    {
        if (!IsName(name)) return PasskeyMessage.NameMissing;
        if (await store.FindPasskeyAsync(new(user), credential, default) is not { } passkey) return PasskeyMessage.Gone;
        passkey.Name = name;
        await store.AddOrUpdatePasskeyAsync(new(user), passkey, default);
        return PasskeyMessage.Renamed;
    }

    /// <param name="user">Whose it is.</param>
    /// <param name="credential">Which.</param>
    /// <param name="by">Who removes it.</param>
    public async Task<PasskeyMessage> RemoveAsync(IUser user, byte[] credential, IUser by)
    {
        if (await store.FindPasskeyAsync(new(user), credential, default) is not { } passkey) return PasskeyMessage.Gone;
        await store.RemovePasskeyAsync(new(user), credential, default);
        await WriteAsync(by, user, "remove", $"passkey \"{passkey.Name}\" removed");
        return PasskeyMessage.Removed;
    }

    private static bool IsName(string name) => name.Length is > 0 and <= PasskeyRepository.MaxNameLength;

    private Task WriteAsync(IUser by, IUser user, string type, string details) =>
        audit.WriteAsync(by.Key, SignInAudit.Describe(by), "", DateTime.UtcNow, user.Key, SignInAudit.Describe(user), $"umbraco/user/passkey/{type}", details);
}

/// <summary>What came of it; <see cref="PasskeyTexts"/> has the words.</summary>
internal enum PasskeyMessage
{
    Added,
    Renamed,
    Removed,
    NameMissing,
    NotAdded,
    TooMany,
    Gone,
    FormExpired,
}
