using System.Linq.Expressions;
using Samverkan.Cms.Persistence.Querying;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Security;

namespace Samverkan.Cms.Persistence.Users;

/// <summary>Logins at other providers, and their tokens. Core's queries say Key and mean the user's.</summary>
public sealed class ExternalLoginWithKeyRepository(AmbientScope scope) : RowRepository<int, IIdentityUserLogin, ExternalLoginRow>(scope), IExternalLoginWithKeyRepository
{
    private static readonly Translation<ExternalLoginRow> Pairs = new Translation<ExternalLoginRow>()
        .Pair(nameof(IIdentityUserLogin.Id), l => l.Id).Pair(nameof(IIdentityUserLogin.Key), l => l.UserOrMemberKey)
        .Pair(nameof(IIdentityUserLogin.LoginProvider), l => l.LoginProvider).Pair(nameof(IIdentityUserLogin.ProviderKey), l => l.ProviderKey);

    private static readonly Translation<TokenJoin> TokenPairs = new Translation<TokenJoin>()
        .Pair(nameof(IIdentityUserToken.Id), t => t.Token.Id).Pair(nameof(IIdentityUserToken.Key), t => t.Login.UserOrMemberKey)
        .Pair(nameof(IIdentityUserToken.LoginProvider), t => t.Login.LoginProvider).Pair(nameof(IIdentityUserToken.Name), t => t.Token.Name);

    protected override Translation<ExternalLoginRow> Columns => Pairs;

    protected override IQueryable<ExternalLoginRow> All(CmsDbContext db) => db.ExternalLogins;

    protected override Expression<Func<ExternalLoginRow, bool>> HasId(int[] ids) => l => ids.Contains(l.Id);

    /// <summary>These are all logins of the user: others go, with their tokens.</summary>
    public void Save(Guid userOrMemberKey, IEnumerable<IExternalLogin> logins)
    {
        CmsDbContext db = Scope.Write;
        Dictionary<string, ExternalLoginRow> known = db.ExternalLogins.Where(l => l.UserOrMemberKey == userOrMemberKey).ToDictionary(l => l.LoginProvider, StringComparer.OrdinalIgnoreCase);
        foreach (IExternalLogin login in logins)
        {
            known.Remove(login.LoginProvider, out ExternalLoginRow? old);
            ExternalLoginRow row = old ?? new ExternalLoginRow { UserOrMemberKey = userOrMemberKey, LoginProvider = login.LoginProvider, CreateDate = DateTime.UtcNow };
            (row.ProviderKey, row.UserData) = (login.ProviderKey, login.UserData);
            if (old is null) db.Insert(row); else db.Rewrite(row);
        }

        Remove(db, [.. known.Values.Select(l => l.Id)]);
    }

    /// <summary>These are all tokens of the user; one whose provider the user has no login at is left out.</summary>
    public void Save(Guid userOrMemberKey, IEnumerable<IExternalLoginToken> tokens)
    {
        CmsDbContext db = Scope.Write;
        Dictionary<string, int> logins = db.ExternalLogins.Where(l => l.UserOrMemberKey == userOrMemberKey).ToDictionary(l => l.LoginProvider, l => l.Id, StringComparer.OrdinalIgnoreCase);
        int[] ids = [.. logins.Values];
        db.ExternalLoginTokens.Where(t => ids.Contains(t.ExternalLoginId)).ExecuteDelete();
        db.Insert(tokens.Where(t => logins.ContainsKey(t.LoginProvider)).Select(t => new ExternalLoginTokenRow { ExternalLoginId = logins[t.LoginProvider], Name = t.Name, Value = t.Value, CreateDate = DateTime.UtcNow }));
    }

    public override void Save(IIdentityUserLogin login) => Written(login, () => Insert(login), () => Scope.Write.Rewrite(Row(login)));

    public override void Delete(IIdentityUserLogin login) => Remove(Scope.Write, [login.Id]);

    public void DeleteUserLogins(Guid userOrMemberKey)
    {
        CmsDbContext db = Scope.Write;
        Remove(db, [.. db.ExternalLogins.Where(l => l.UserOrMemberKey == userOrMemberKey).Select(l => l.Id)]);
    }

    public void DeleteUserLoginsForRemovedProviders(IEnumerable<string> currentLoginProviders)
    {
        CmsDbContext db = Scope.Write;
        string[] current = [.. currentLoginProviders];
        Remove(db, [.. db.ExternalLogins.Where(l => !current.Contains(l.LoginProvider)).Select(l => l.Id)]);
    }

    IEnumerable<IIdentityUserToken> IQueryRepository<IIdentityUserToken>.Get(IQuery<IIdentityUserToken> query) => [.. Tokens(query).AsEnumerable().Select(Token)];

    int IQueryRepository<IIdentityUserToken>.Count(IQuery<IIdentityUserToken>? query) => Tokens(query).Count();

    protected override IIdentityUserLogin Entity(ExternalLoginRow row) =>
        Fresh.Entity(new IdentityUserLogin(row.Id, row.LoginProvider, row.ProviderKey, row.UserOrMemberKey.ToString(), row.CreateDate), login => (login.Key, login.UserData) = (row.UserOrMemberKey, row.UserData));

    private IQueryable<TokenJoin> Tokens(IQuery<IIdentityUserToken>? query) => TokenPairs.Apply(
        from token in Scope.Read.ExternalLoginTokens
        join login in Scope.Read.ExternalLogins on token.ExternalLoginId equals login.Id
        select new TokenJoin { Token = token, Login = login }, query);

    private static IIdentityUserToken Token(TokenJoin join) => Fresh.Entity(
        new IdentityUserToken(join.Token.Id, join.Login.LoginProvider, join.Token.Name, join.Token.Value, join.Login.UserOrMemberKey.ToString(), join.Token.CreateDate), token => token.Key = join.Login.UserOrMemberKey);

    private void Insert(IIdentityUserLogin login)
    {
        ExternalLoginRow row = Row(login);
        Scope.Write.Insert(row);
        login.Id = row.Id;
    }

    private static ExternalLoginRow Row(IIdentityUserLogin login) => new()
    {
        Id = login.Id,
        UserOrMemberKey = Guid.Parse(login.UserId),
        LoginProvider = login.LoginProvider,
        ProviderKey = login.ProviderKey,
        UserData = login.UserData,
        CreateDate = login.CreateDate,
    };

    private static void Remove(CmsDbContext db, int[] ids)
    {
        db.ExternalLoginTokens.Where(t => ids.Contains(t.ExternalLoginId)).ExecuteDelete();
        db.ExternalLogins.Where(l => ids.Contains(l.Id)).ExecuteDelete();
    }

    public sealed class TokenJoin
    {
        public required ExternalLoginTokenRow Token { get; init; }
        public required ExternalLoginRow Login { get; init; }
    }
}
