using Umbraco.Cms.Core.Models.Membership;

namespace Samverkan.Cms.Persistence.Users;

/// <summary>How Core's user service finds users; it comes without a scope.</summary>
public sealed class BackOfficeUserReader(ICoreScopeProvider scopes, UserRepository users) : IBackOfficeUserReader
{
    public IUser? GetById(int id) => Scoped(() => users.Get(id));

    public IUser? GetByKey(Guid key) => Scoped(() => users.Get(key));

    public IEnumerable<IUser> GetManyById(IEnumerable<int> ids) => Scoped(() => users.GetMany([.. ids]));

    /// <summary>No key, no user: to the repository none would mean all, and a group made without members would get everyone.</summary>
    public IEnumerable<IUser> GetManyByKey(IEnumerable<Guid> keys)
    {
        Guid[] sought = [.. keys];
        return sought.Length == 0 ? [] : Scoped(() => users.GetMany(sought));
    }

    public IEnumerable<IUser> GetAllInGroup(int groupId) => Scoped(() => users.GetAllInGroup(groupId));

    private T Scoped<T>(Func<T> read)
    {
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        return read();
    }
}
