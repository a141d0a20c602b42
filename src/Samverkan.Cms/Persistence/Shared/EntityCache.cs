namespace Samverkan.Cms.Persistence.Shared;

/// <summary>
/// What repositories keep of entities they have read. A scope that has written sees its own rows from then on, and nobody else does until it has ended;
/// the shared cache is filled only by scopes that see the newest commit, so a slow reader cannot put back what a writer has replaced.
/// Keys are Core's <see cref="Umbraco.Cms.Core.Cache.RepositoryCacheKeys"/>, so Core's cache refreshers clear here too. Hand out deep clones, never what is kept.
/// </summary>
public sealed class EntityCache<TEntity>(AmbientScope scope, AppCaches caches) where TEntity : class
{
    private const string OwnKey = "entities of the writing scope";

    private IAppPolicyCache Shared => caches.IsolatedCaches.GetOrCreate<TEntity>();

    /// <summary>From the cache, else loaded; null is not kept.</summary>
    public TValue? Get<TValue>(string key, Func<TValue?> load) where TValue : class => scope.Required.IsWriting ? GetOwn(key, load) : GetShared(key, load);

    /// <summary>
    /// As <see cref="Get"/>, for what a writing scope changes through its own repository alone: as long as it has changed no such set, the shared one is its own too,
    /// since the writer before it has cleared what was changed before this one began.
    /// </summary>
    public TValue? GetSet<TValue>(string key, Func<TValue?> load) where TValue : class =>
        scope.Required is { IsWriting: true, HasChangedSets: false } && Shared.Get(key) is Kept { Value: TValue known } ? known : Get(key, load);

    /// <summary>Keeps what was read on the way, by a list for example.</summary>
    public void Offer<TValue>(string key, TValue value) where TValue : class
    {
        if (scope.Required.IsWriting) Own[key] = new Kept(value);
        else scope.Required.FillIfNewest(() => Shared.Insert(key, () => new Kept(value)));
    }

    public TValue? Peek<TValue>(string key) where TValue : class =>
        scope.Required.IsWriting ? (Own.GetValueOrDefault(key) as Kept)?.Value as TValue : (Shared.Get(key) as Kept)?.Value as TValue;

    /// <summary>After a write: the scope reads anew at once, everyone else when it has ended.</summary>
    public void Forget(params IEnumerable<string> keys)
    {
        foreach (string key in keys)
        {
            Own.Remove(key);
            scope.Required.ForgetAtEnd($"{typeof(TEntity).Name} {key}", () => Shared.Clear(key));
        }
    }

    /// <summary>As <see cref="Forget"/>, for what other entities are made of: types, languages. The scope forgets everything that it keeps.</summary>
    public void ForgetSet(string key)
    {
        Own.Clear();
        scope.Required.HasChangedSets = true;
        Forget(key);
    }

    /// <summary>As <see cref="Forget"/>, for all entities of the kind.</summary>
    public void ForgetAll()
    {
        Own.Clear();
        scope.Required.ForgetAtEnd(typeof(TEntity).Name, () => Shared.Clear());
    }

    private Dictionary<string, object> Own => scope.Required.Context.Enlist(OwnKey, () => new Dictionary<string, object>())!;

    private TValue? GetOwn<TValue>(string key, Func<TValue?> load) where TValue : class
    {
        if (Own.GetValueOrDefault(key) is Kept { Value: TValue known }) return known;
        TValue? loaded = load();
        if (loaded is not null) Own[key] = new Kept(loaded);
        return loaded;
    }

    private TValue? GetShared<TValue>(string key, Func<TValue?> load) where TValue : class
    {
        if (Shared.Get(key) is Kept { Value: TValue known }) return known;
        TValue? loaded = load();
        if (loaded is not null) scope.Required.FillIfNewest(() => Shared.Insert(key, () => new Kept(loaded)));
        return loaded;
    }

    /// <summary>No IDeepCloneable, so that a deep cloning cache leaves it alone: only what is handed out is cloned.</summary>
    private sealed record Kept(object Value);
}
