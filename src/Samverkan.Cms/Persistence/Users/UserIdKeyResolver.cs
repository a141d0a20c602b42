namespace Samverkan.Cms.Persistence.Users;

/// <summary>Services call this outside scopes as well, so it makes its own; nested it costs nothing.</summary>
public sealed class UserIdKeyResolver(ICoreScopeProvider scopes, AmbientScope scope) : IUserIdKeyResolver
{
    public async Task<int> GetAsync(Guid key) => await TryGetAsync(key) is { Success: true } found ? found.Result : throw new InvalidOperationException($"There is no user {key}.");

    public async Task<Guid> GetAsync(int id) => await TryGetAsync(id) is { Success: true } found ? found.Result : throw new InvalidOperationException($"There is no user {id}.");

    public Task<Attempt<int>> TryGetAsync(Guid key)
    {
        using ICoreScope own = scopes.CreateCoreScope(autoComplete: true);
        int? id = scope.Read.Users.Where(u => u.Key == key).Select(u => (int?)u.Id).SingleOrDefault();
        return Task.FromResult(id is { } found ? Attempt.Succeed(found) : Attempt.Fail<int>());
    }

    public Task<Attempt<Guid>> TryGetAsync(int id)
    {
        using ICoreScope own = scopes.CreateCoreScope(autoComplete: true);
        Guid? key = scope.Read.Users.Where(u => u.Id == id).Select(u => (Guid?)u.Key).SingleOrDefault();
        return Task.FromResult(key is { } found ? Attempt.Succeed(found) : Attempt.Fail<Guid>());
    }
}
