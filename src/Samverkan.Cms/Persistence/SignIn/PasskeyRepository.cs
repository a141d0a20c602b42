namespace Samverkan.Cms.Persistence.SignIn;

/// <summary>Passkeys by user and by credential. What was attested when one was made is not kept: nobody vouches for it.</summary>
public sealed class PasskeyRepository(AmbientScope scope)
{
    /// <summary>In characters.</summary>
    public const int MaxNameLength = 100;

    public IReadOnlyList<PasskeyRow> OfUser(int user) => [.. scope.Read.Passkeys.Where(p => p.UserId == user).OrderBy(p => p.CreatedUtc)];

    public PasskeyRow? Get(byte[] credential) => scope.Read.Passkeys.SingleOrDefault(p => p.CredentialId == credential);

    /// <summary>A credential stays with whom it was made for.</summary>
    /// <exception cref="InvalidOperationException">It belongs to somebody else.</exception>
    public void Save(PasskeyRow passkey)
    {
        CmsDbContext db = scope.Write;
        byte[] credential = passkey.CredentialId;
        PasskeyRow? old = db.Passkeys.SingleOrDefault(p => p.CredentialId == credential);
        if (old is null) db.Insert(passkey);
        else if (old.UserId == passkey.UserId) db.Rewrite(passkey);
        else throw new InvalidOperationException("The passkey belongs to another user.");
    }

    /// <returns>Whether the user had it.</returns>
    public bool Delete(int user, byte[] credential) => scope.Write.Passkeys.Where(p => p.UserId == user && p.CredentialId == credential).ExecuteDelete() > 0;
}
