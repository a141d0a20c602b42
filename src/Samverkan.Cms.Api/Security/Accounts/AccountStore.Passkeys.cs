using Microsoft.AspNetCore.Identity;
using Samverkan.Cms.Persistence.SignIn;
using Umbraco.Cms.Core.Scoping;

namespace Samverkan.Cms.Api.Security.Accounts;

/// <summary>Passkeys, in a table of their own.</summary>
public sealed partial class AccountStore : IUserPasskeyStore<BackOfficeAccount>
{
    public Task AddOrUpdatePasskeyAsync(BackOfficeAccount user, UserPasskeyInfo passkey, CancellationToken cancellationToken) => Done(() =>
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        passkeys.Save(Row(user.User.Id, passkey));
        scope.Complete();
    });

    public Task<IList<UserPasskeyInfo>> GetPasskeysAsync(BackOfficeAccount user, CancellationToken cancellationToken)
    {
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        return Task.FromResult<IList<UserPasskeyInfo>>([.. passkeys.OfUser(user.User.Id).Select(Info)]);
    }

    public async Task<BackOfficeAccount?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        Find(credentialId) is { } row && await users.GetAsync(row.UserId) is { } user ? new(user) : null;

    public Task<UserPasskeyInfo?> FindPasskeyAsync(BackOfficeAccount user, byte[] credentialId, CancellationToken cancellationToken) =>
        Task.FromResult(Find(credentialId) is { } row && row.UserId == user.User.Id ? Info(row) : null);

    public Task RemovePasskeyAsync(BackOfficeAccount user, byte[] credentialId, CancellationToken cancellationToken) => Done(() =>
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        passkeys.Delete(user.User.Id, credentialId);
        scope.Complete();
    });

    private PasskeyRow? Find(byte[] credentialId)
    {
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        return passkeys.Get(credentialId);
    }

    private static PasskeyRow Row(int user, UserPasskeyInfo passkey) => new()
    {
        CredentialId = passkey.CredentialId,
        UserId = user,
        Name = passkey.Name ?? "",
        PublicKey = passkey.PublicKey,
        CreatedUtc = passkey.CreatedAt.UtcDateTime,
        SignCount = passkey.SignCount,
        Transports = string.Join(',', passkey.Transports ?? []),
        IsUserVerified = passkey.IsUserVerified,
        IsBackupEligible = passkey.IsBackupEligible,
        IsBackedUp = passkey.IsBackedUp,
    };

    private static UserPasskeyInfo Info(PasskeyRow row) => new(row.CredentialId, row.PublicKey, row.CreatedUtc, (uint)row.SignCount,
        row.Transports.Split(',', StringSplitOptions.RemoveEmptyEntries), row.IsUserVerified, row.IsBackupEligible, row.IsBackedUp, attestationObject: [], clientDataJson: [])
    { Name = row.Name };
}
