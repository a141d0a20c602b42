using Umbraco.Cms.Core.Models.Membership;

namespace Samverkan.Cms.Persistence.Users;

public sealed partial class UserRepository
{
    /// <summary>The address of the person's machine is not kept: its column stays empty.</summary>
    public Guid CreateLoginSession(int? userId, string requestingIpAddress, bool cleanStaleSessions = true)
    {
        CmsDbContext db = scope.Write;
        DateTime now = DateTime.UtcNow;
        UserLoginRow session = new() { SessionId = Guid.NewGuid(), UserId = userId ?? throw new ArgumentNullException(nameof(userId)), LoggedInUtc = now, LastValidatedUtc = now };
        db.Insert(session);
        if (cleanStaleSessions) ClearLoginSessions(TimeSpan.FromDays(15));
        return session.SessionId;
    }

    /// <summary>Valid while it was validated within the session time-out and has not been ended; each validation renews it, at most once a minute.</summary>
    public bool ValidateLoginSession(int userId, Guid sessionId)
    {
        DateTime now = DateTime.UtcNow;
        UserLoginRow? session = scope.Read.UserLogins.SingleOrDefault(l => l.SessionId == sessionId && l.UserId == userId);
        if (session is null || session.LoggedOutUtc is not null) return false;
        if (now - session.LastValidatedUtc > settings.Value.TimeOut) return false;
        if (now - session.LastValidatedUtc > TimeSpan.FromMinutes(1)) scope.Write.UserLogins.Where(l => l.SessionId == sessionId).ExecuteUpdate(set => set.SetProperty(l => l.LastValidatedUtc, now));
        return true;
    }

    public int ClearLoginSessions(int userId) => scope.Write.UserLogins.Where(l => l.UserId == userId).ExecuteDelete();

    public int ClearLoginSessions(TimeSpan timespan)
    {
        DateTime oldest = DateTime.UtcNow - timespan;
        return scope.Write.UserLogins.Where(l => l.LastValidatedUtc < oldest).ExecuteDelete();
    }

    public void ClearLoginSession(Guid sessionId)
    {
        DateTime now = DateTime.UtcNow;
        scope.Write.UserLogins.Where(l => l.SessionId == sessionId).ExecuteUpdate(set => set.SetProperty(l => l.LoggedOutUtc, now));
    }

    /// <summary>Users who can no longer sign in by their provider lose their sessions by a new stamp.</summary>
    public void InvalidateSessionsForRemovedProviders(IEnumerable<string> currentLoginProviders)
    {
        CmsDbContext db = scope.Write;
        string[] current = [.. currentLoginProviders];
        Guid[] stranded = [.. db.ExternalLogins.Where(l => !current.Contains(l.LoginProvider)).Select(l => l.UserOrMemberKey).Distinct()];
        string stamp = Guid.NewGuid().ToString();
        db.Users.Where(u => stranded.Contains(u.Key)).ExecuteUpdate(set => set.SetProperty(u => u.SecurityStampToken, stamp));
        db.ExternalLoginTokens.Where(t => db.ExternalLogins.Any(l => l.Id == t.ExternalLoginId && !current.Contains(l.LoginProvider))).ExecuteDelete();
        db.ExternalLogins.Where(l => !current.Contains(l.LoginProvider)).ExecuteDelete();
    }

    public IEnumerable<string> GetAllClientIds() => [.. scope.Read.UserClients.Select(c => c.ClientId)];

    public IEnumerable<string> GetClientIds(int id) => [.. scope.Read.UserClients.Where(c => c.UserId == id).Select(c => c.ClientId)];

    public void AddClientId(int id, string clientId) => scope.Write.Insert(new UserClientRow { UserId = id, ClientId = clientId });

    public bool RemoveClientId(int id, string clientId) => scope.Write.UserClients.Where(c => c.UserId == id && c.ClientId == clientId).ExecuteDelete() > 0;

    public IUser? GetByClientId(string clientId) => Load(scope.Read.Users.Where(u => scope.Read.UserClients.Any(c => c.UserId == u.Id && c.ClientId == clientId))).SingleOrDefault();
}
