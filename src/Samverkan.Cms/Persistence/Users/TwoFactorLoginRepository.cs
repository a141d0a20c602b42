namespace Samverkan.Cms.Persistence.Users;

/// <summary>Second steps of signing in: one a user and provider.</summary>
public sealed class TwoFactorLoginRepository(AmbientScope scope) : ITwoFactorLoginRepository
{
    public ITwoFactorLogin? Get(int id) => List(scope.Read.TwoFactorLogins.Where(l => l.Id == id)).SingleOrDefault();

    public IEnumerable<ITwoFactorLogin> GetMany(params int[]? ids) => List(scope.Read.TwoFactorLogins.Where(l => ids == null || ids.Length == 0 || ids.Contains(l.Id)));

    public bool Exists(int id) => scope.Read.TwoFactorLogins.Any(l => l.Id == id);

    public Task<IEnumerable<ITwoFactorLogin>> GetByUserOrMemberKeyAsync(Guid userOrMemberKey) =>
        Task.FromResult<IEnumerable<ITwoFactorLogin>>(List(scope.Read.TwoFactorLogins.Where(l => l.UserOrMemberKey == userOrMemberKey)));

    public void Save(ITwoFactorLogin login)
    {
        TwoFactorLoginRow row = new() { Id = login.Id, UserOrMemberKey = login.UserOrMemberKey, ProviderName = login.ProviderName, Secret = login.Secret };
        if (login.HasIdentity) scope.Write.Rewrite(row); else scope.Write.Insert(row);
        login.Id = row.Id;
        login.ResetDirtyProperties();
    }

    public void Delete(ITwoFactorLogin login) => scope.Write.TwoFactorLogins.Where(l => l.Id == login.Id).ExecuteDelete();

    public Task<bool> DeleteUserLoginsAsync(Guid userOrMemberKey) => Task.FromResult(scope.Write.TwoFactorLogins.Where(l => l.UserOrMemberKey == userOrMemberKey).ExecuteDelete() > 0);

    public Task<bool> DeleteUserLoginsAsync(Guid userOrMemberKey, string providerName) =>
        Task.FromResult(scope.Write.TwoFactorLogins.Where(l => l.UserOrMemberKey == userOrMemberKey && l.ProviderName == providerName).ExecuteDelete() > 0);

    private static IReadOnlyList<ITwoFactorLogin> List(IQueryable<TwoFactorLoginRow> found) => [.. found.AsEnumerable().Select(row => Fresh.Entity(new TwoFactorLogin(), login =>
        (login.Id, login.UserOrMemberKey, login.ProviderName, login.Secret, login.Confirmed) = (row.Id, row.UserOrMemberKey, row.ProviderName, row.Secret, true)))];
}
