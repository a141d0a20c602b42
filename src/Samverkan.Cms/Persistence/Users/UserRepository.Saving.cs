using Samverkan.Cms.Persistence.UserGroups;
using Umbraco.Cms.Core.Models.Membership;

namespace Samverkan.Cms.Persistence.Users;

public sealed partial class UserRepository
{
    public void Save(IUser user)
    {
        CmsDbContext db = scope.Write;
        if (user.HasIdentity) Update(db, user); else Insert(db, user);
        WriteMemberships(db, user);
        db.UserStartNodes.Where(n => n.UserId == user.Id).ExecuteDelete();
        db.Insert(UserEntities.StartNodes(user));
        groups.ForgetMembers();
        (user as ICanBeDirty)?.ResetDirtyProperties();
    }

    public void Delete(IUser user)
    {
        CmsDbContext db = scope.Write;
        db.UserLogins.Where(l => l.UserId == user.Id).ExecuteDelete();
        db.UserData.Where(d => d.UserKey == user.Key).ExecuteDelete();
        db.UserClients.Where(c => c.UserId == user.Id).ExecuteDelete();
        db.UserNotifications.Where(n => n.UserId == user.Id).ExecuteDelete();
        db.UserStartNodes.Where(n => n.UserId == user.Id).ExecuteDelete();
        db.UsersInGroups.Where(m => m.UserId == user.Id).ExecuteDelete();
        db.TwoFactorLogins.Where(l => l.UserOrMemberKey == user.Key).ExecuteDelete();
        db.Passkeys.Where(p => p.UserId == user.Id).ExecuteDelete();
        db.ExternalLoginTokens.Where(t => db.ExternalLogins.Any(l => l.Id == t.ExternalLoginId && l.UserOrMemberKey == user.Key)).ExecuteDelete();
        db.ExternalLogins.Where(l => l.UserOrMemberKey == user.Key).ExecuteDelete();
        Unsign(db, user.Id);
        db.Users.Where(u => u.Id == user.Id).ExecuteDelete();
        user.DeleteDate = DateTime.UtcNow;
        groups.ForgetMembers();
    }

    /// <summary>What the user has made stays, by nobody.</summary>
    private static void Unsign(CmsDbContext db, int id)
    {
        db.Nodes.Where(n => n.NodeUser == id).ExecuteUpdate(set => set.SetProperty(n => n.NodeUser, (int?)null));
        db.ContentVersions.Where(v => v.UserId == id).ExecuteUpdate(set => set.SetProperty(v => v.UserId, (int?)null));
        db.VersionCultures.Where(c => c.AvailableUserId == id).ExecuteUpdate(set => set.SetProperty(c => c.AvailableUserId, (int?)null));
        db.AuditItems.Where(a => a.UserId == id).ExecuteUpdate(set => set.SetProperty(a => a.UserId, (int?)null));
    }

    private static void Insert(CmsDbContext db, IUser user)
    {
        user.AddingEntity();
        user.SecurityStamp ??= Guid.NewGuid().ToString();
        UserRow row = UserEntities.Row(user);
        if (row.UserPassword.Length == 0) row.UserPassword = Unusable();
        db.Insert(row);
        user.Id = row.Id;
    }

    /// <summary>An empty password never overwrites one. Who may sign in how has changed with name, address or password: old sessions end by a new stamp.</summary>
    private static void Update(CmsDbContext db, IUser user)
    {
        user.UpdatingEntity();
        UserRow old = db.Users.Single(u => u.Id == user.Id);
        bool renamed = !string.Equals(old.UserLogin, user.Username, StringComparison.Ordinal) || !string.Equals(old.UserEmail, user.Email, StringComparison.Ordinal);
        bool newPassword = !string.IsNullOrEmpty(user.RawPasswordValue) && user.RawPasswordValue != old.UserPassword;
        if (renamed) user.EmailConfirmedDate = null;
        if ((renamed || newPassword) && user.SecurityStamp == old.SecurityStampToken) user.SecurityStamp = Guid.NewGuid().ToString();
        UserRow row = UserEntities.Row(user);
        if (row.UserPassword.Length == 0) (row.UserPassword, row.PasswordConfig) = (old.UserPassword, old.PasswordConfig);
        db.Rewrite(row);
    }

    private static void WriteMemberships(CmsDbContext db, IUser user)
    {
        int[] wanted = [.. user.Groups.Select(g => g.Id).Distinct()];
        db.UsersInGroups.Where(m => m.UserId == user.Id && !wanted.Contains(m.UserGroupId)).ExecuteDelete();
        int[] known = [.. db.UsersInGroups.Where(m => m.UserId == user.Id).Select(m => m.UserGroupId)];
        db.Insert(wanted.Except(known).Select(id => new UserInGroupRow { UserId = user.Id, UserGroupId = id }));
    }

    /// <summary>Until a password is chosen nothing matches: this is no hash.</summary>
    private static string Unusable() => $"__unset-{Guid.NewGuid():N}";
}
