using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Infrastructure.Persistence.Querying;

namespace Samverkan.Cms.Persistence.Users;

/// <summary>What the backoffice remembers for a user: settings of views, dismissed hints.</summary>
public sealed class UserDataRepository(AmbientScope scope) : IUserDataRepository
{
    public Task<IUserData?> GetAsync(Guid key) => Task.FromResult(scope.Read.UserData.Where(d => d.Key == key).AsEnumerable().Select(Entity).SingleOrDefault());

    public Task<PagedModel<IUserData>> GetAsync(int skip, int take, IUserDataFilter? filter = null)
    {
        IQueryable<UserDataRow> found = Matching(filter);
        return Task.FromResult(new PagedModel<IUserData>(found.LongCount(), [.. found.OrderBy(d => d.Group).ThenBy(d => d.Identifier).ThenBy(d => d.Key).Skip(skip).Take(take).AsEnumerable().Select(Entity)]));
    }

    public Task<IUserData> Save(IUserData userData)
    {
        if (userData.Key == Guid.Empty) userData.Key = Guid.CreateVersion7();
        scope.Write.Insert(Row(userData));
        return Task.FromResult(userData);
    }

    public Task<IUserData> Update(IUserData userData)
    {
        scope.Write.Rewrite(Row(userData));
        return Task.FromResult(userData);
    }

    public Task Delete(IUserData userData)
    {
        scope.Write.UserData.Where(d => d.Key == userData.Key).ExecuteDelete();
        return Task.CompletedTask;
    }

    private IQueryable<UserDataRow> Matching(IUserDataFilter? filter)
    {
        IQueryable<UserDataRow> found = scope.Read.UserData;
        if (filter?.UserKeys is { Count: > 0 } users) found = found.Where(d => users.Contains(d.UserKey));
        if (filter?.Groups is { Count: > 0 } groups) found = found.Where(d => groups.Contains(d.Group));
        if (filter?.Identifiers is { Count: > 0 } identifiers) found = found.Where(d => identifiers.Contains(d.Identifier));
        return found;
    }

    private static IUserData Entity(UserDataRow row) => new UserData { Key = row.Key, UserKey = row.UserKey, Group = row.Group, Identifier = row.Identifier, Value = row.Value };

    private static UserDataRow Row(IUserData data) => new() { Key = data.Key, UserKey = data.UserKey, Group = data.Group, Identifier = data.Identifier, Value = data.Value };
}
