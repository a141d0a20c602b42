namespace Samverkan.Cms.Persistence.Shared;

/// <summary>
/// What repositories keep of entities they have read. A scope that has changed any sees its own rows from then on, and nobody else does until it has ended. Until
/// it has, a writer sees what all see: the one before it has cleared what it changed before this one began. The shared cache is filled only by scopes that see the
/// newest commit, so a slow reader cannot put back what a writer has replaced.
/// Keys are Core's <see cref="Umbraco.Cms.Core.Cache.RepositoryCacheKeys"/>, so Core's cache refreshers clear here too. Hand out deep clones, never what is kept.
/// </summary>
public sealed class EntityCache<TEntity>(AmbientScope scope, AppCaches caches) where TEntity : class
{
    private const string OwnKey = "entities of the writing scope";

    private IAppPolicyCache Shared => caches.IsolatedCaches.GetOrCreate<TEntity>();

    /// <summary>From the cache, else loaded; null is not kept.</summary>
    public TValue? Get<TValue>(string key, Func<TValue?> load) where TValue : class => Peek<TValue>(key) ?? (scope.Required.IsWriting ? LoadOwn(key, load) : LoadShared(key, load));

    /// <summary>As <see cref="Get"/>, for what is changed through its own repository alone, which says so first: a changed document makes no type another.</summary>
    public TValue? GetSet<TValue>(string key, Func<TValue?> load) where TValue : class =>
        scope.Required.HasChangedSets ? KnownOwn<TValue>(key) ?? LoadOwn(key, load) : KnownShared<TValue>(key) ?? LoadShared(key, load);

    /// <summary>Keeps what was read on the way, by a list for example.</summary>
    public void Offer<TValue>(string key, TValue value) where TValue : class
    {
        if (scope.Required.IsWriting) Own[key] = new Kept(value);
        else Share(key, value);
    }

    /// <summary>From the cache; null: it is not there.</summary>
    public TValue? Peek<TValue>(string key) where TValue : class =>
        scope.Required switch
        {
            { HasChangedEntities: true } => KnownOwn<TValue>(key),
            { IsWriting: true } => KnownShared<TValue>(key) ?? KnownOwn<TValue>(key),
            _ => KnownShared<TValue>(key),
        };

    /// <summary>After a write: the scope reads anew at once, everyone else when it has ended.</summary>
    public void Forget(params IEnumerable<string> keys)
    {
        scope.Required.HasChangedEntities = true;
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
        scope.Required.HasChangedEntities = true;
        scope.Required.ForgetAtEnd(typeof(TEntity).Name, () => Shared.Clear());
    }

    private Dictionary<string, object> Own => scope.Required.Context.Enlist(OwnKey, () => new Dictionary<string, object>())!;

    private TValue? KnownOwn<TValue>(string key) where TValue : class => (Own.GetValueOrDefault(key) as Kept)?.Value as TValue;

    private TValue? KnownShared<TValue>(string key) where TValue : class => (Shared.Get(key) as Kept)?.Value as TValue;

    private TValue? LoadOwn<TValue>(string key, Func<TValue?> load) where TValue : class
    {
        TValue? loaded = load();
        if (loaded is not null) Own[key] = new Kept(loaded);
        return loaded;
    }

    private TValue? LoadShared<TValue>(string key, Func<TValue?> load) where TValue : class
    {
        TValue? loaded = load();
        if (loaded is not null) Share(key, loaded);
        return loaded;
    }

    private void Share<TValue>(string key, TValue value) where TValue : class => scope.Required.FillIfNewest(() => Shared.Insert(key, () => new Kept(value)));

    /// <summary>No IDeepCloneable, so that a deep cloning cache leaves it alone: only what is handed out is cloned.</summary>
    private sealed record Kept(object Value);
}
