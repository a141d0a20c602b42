using System.Linq.Expressions;
using Samverkan.Cms.Persistence.UserGroups;
using Umbraco.Cms.Core.Models.Membership;

namespace Samverkan.Cms.Persistence.Users;

public sealed partial class UserRepository
{
    public IEnumerable<IUser> GetPagedResultsByQuery(
        IQuery<IUser>? query, long pageIndex, int pageSize, out long totalRecords, Expression<Func<IUser, object?>> orderBy, Direction orderDirection = Direction.Ascending,
        string[]? includeUserGroups = null, string[]? excludeUserGroups = null, UserState[]? userState = null, IQuery<IUser>? filter = null) =>
        GetPagedResultsByQuery(query, pageIndex, pageSize, out totalRecords, orderBy, orderDirection, includeUserGroups, excludeUserGroups, userState, userKinds: null, filter);

    public IEnumerable<IUser> GetPagedResultsByQuery(
        IQuery<IUser>? query, long pageIndex, int pageSize, out long totalRecords, Expression<Func<IUser, object?>> orderBy, Direction orderDirection,
        string[]? includeUserGroups, string[]? excludeUserGroups, UserState[]? userState, UserKind[]? userKinds, IQuery<IUser>? filter = null)
    {
        IQueryable<UserRow> found = Columns.Apply(Columns.Apply(scope.Read.Users, query), filter);
        if (includeUserGroups is { Length: > 0 }) found = found.Where(Member(includeUserGroups));
        if (excludeUserGroups is { Length: > 0 }) found = found.Where(u => !scope.Read.Users.Where(Member(excludeUserGroups)).Any(m => m.Id == u.Id));
        if (userState is { Length: > 0 } && !userState.Contains(UserState.All)) found = found.Where(InStates(userState));
        if (userKinds is { Length: > 0 })
        {
            short[] kinds = [.. userKinds.Select(k => (short)k)];
            found = found.Where(u => kinds.Contains(u.Kind));
        }

        totalRecords = found.LongCount();
        Expression<Func<UserRow, object?>> column = OrderColumn(orderBy);
        IOrderedQueryable<UserRow> ordered = orderDirection == Direction.Descending ? found.OrderByDescending(column) : found.OrderBy(column);
        return Load(ordered.ThenBy(u => u.Id).Skip(checked((int)(pageIndex * pageSize))).Take(pageSize));
    }

    public IDictionary<UserState, int> GetUserStates()
    {
        CmsDbContext db = scope.Read;
        return Enum.GetValues<UserState>().ToDictionary(state => state, state => state == UserState.All ? db.Users.Count() : db.Users.Count(InState(state)));
    }

    private Expression<Func<UserRow, bool>> Member(string[] aliases) => u =>
        scope.Read.UsersInGroups.Any(m => m.UserId == u.Id && scope.Read.UserGroups.Any(g => g.Id == m.UserGroupId && aliases.Contains(g.UserGroupAlias)));

    private static Expression<Func<UserRow, bool>> InStates(UserState[] states) => states.Select(InState).Aggregate(Querying.Query.Or);

    /// <summary>Invited: no password chosen and never signed in. Inactive: may sign in and never has.</summary>
    private static Expression<Func<UserRow, bool>> InState(UserState state) => state switch
    {
        UserState.Active => u => !u.UserDisabled && !u.UserNoConsole && u.LastLoginDate != null,
        UserState.Disabled => u => u.UserDisabled && u.InvitedDate == null,
        UserState.LockedOut => u => u.UserNoConsole,
        UserState.Invited => u => u.LastLoginDate == null && u.UserDisabled && u.InvitedDate != null,
        UserState.Inactive => u => u.LastLoginDate == null && !u.UserDisabled && !u.UserNoConsole,
        _ => u => true,
    };

    private static Expression<Func<UserRow, object?>> OrderColumn(Expression<Func<IUser, object?>> orderBy)
    {
        Expression body = orderBy.Body is UnaryExpression boxed ? boxed.Operand : orderBy.Body;
        return (body as MemberExpression)?.Member.Name switch
        {
            nameof(IUser.Username) => u => u.UserLogin,
            nameof(IUser.Email) => u => u.UserEmail,
            nameof(IUser.Language) => u => u.UserLanguage,
            nameof(IUser.CreateDate) => u => u.CreateDate,
            nameof(IUser.UpdateDate) => u => u.UpdateDate,
            nameof(IUser.LastLoginDate) => u => u.LastLoginDate,
            nameof(IUser.Id) => u => u.Id,
            _ => u => u.UserName,
        };
    }
}
