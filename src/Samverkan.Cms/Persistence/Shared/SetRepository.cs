using Samverkan.Cms.Persistence.Querying;
using Umbraco.Cms.Core.Persistence;

namespace Samverkan.Cms.Persistence.Shared;

/// <summary>
/// Base of the small sets: languages, data types, content types, domains, templates, user groups. The whole set is read at once and kept; queries run in memory;
/// everything handed out is a deep clone, because services change entities before they validate, and a change may be cancelled.
/// </summary>
public abstract class SetRepository<TEntity>(AmbientScope scope, AppCaches caches) : IReadWriteQueryRepository<int, TEntity>, IReadRepository<Guid, TEntity>
    where TEntity : class, IEntity
{
    private readonly string _key = RepositoryCacheKeys.GetKey<TEntity>();
    private readonly EntityCache<TEntity> _cache = new(scope, caches);

    protected AmbientScope Scope => scope;

    public TEntity? Get(int id) => Find(e => e.Id == id);

    public TEntity? Get(Guid key) => Find(e => e.Key == key);

    public IEnumerable<TEntity> GetMany(params int[]? ids) => FindAll(e => ids is null or [] || ids.Contains(e.Id));

    public IEnumerable<TEntity> GetMany(params Guid[]? keys) => FindAll(e => keys is null or [] || keys.Contains(e.Key));

    public IEnumerable<TEntity> Get(IQuery<TEntity> query) => FindAll(Query.Predicate(query));

    public bool Exists(int id) => Whole.Any(e => e.Id == id);

    public bool Exists(Guid key) => Whole.Any(e => e.Key == key);

    public int Count(IQuery<TEntity>? query) => query is null ? Whole.Count : Whole.Count(Query.Predicate(query));

    public void Save(TEntity entity)
    {
        CmsDbContext db = scope.Write;
        Forget(); // before, so that what is read on the way is not kept for others
        if (entity.HasIdentity)
        {
            entity.UpdatingEntity();
            Update(db, entity);
        }
        else
        {
            entity.AddingEntity();
            Insert(db, entity);
        }

        (entity as ICanBeDirty)?.ResetDirtyProperties(); // remembering: Core asks WasPropertyDirty afterwards
        Forget();
    }

    public void Delete(TEntity entity)
    {
        CmsDbContext db = scope.Write;
        Forget();
        Remove(db, entity);
        entity.DeleteDate = DateTime.UtcNow;
        Forget();
    }

    /// <summary>The kept entities themselves: look, but hand out only what <see cref="Find"/> and <see cref="FindAll"/> copy.</summary>
    protected IReadOnlyList<TEntity> Whole
    {
        get
        {
            _ = scope.Required;
            return (AreRowsOfOthers ? _cache.Get(_key, Loaded) : _cache.GetSet(_key, Loaded))!; // a set is never null

            IReadOnlyList<TEntity> Loaded() => [.. Load(scope.Read)];
        }
    }

    /// <summary>Other repositories write some of the set's rows: documents take their domains along, for example.</summary>
    protected virtual bool AreRowsOfOthers => false;

    protected abstract IEnumerable<TEntity> Load(CmsDbContext db);

    protected abstract void Insert(CmsDbContext db, TEntity entity);

    protected abstract void Update(CmsDbContext db, TEntity entity);

    protected abstract void Remove(CmsDbContext db, TEntity entity);

    protected TEntity? Find(Func<TEntity, bool> predicate) => Whole.FirstOrDefault(predicate) is { } found ? Copy(found) : null;

    protected IReadOnlyList<TEntity> FindAll(Func<TEntity, bool> predicate) => [.. Whole.Where(predicate).Select(Copy)];

    /// <summary>The scope's own rows are read anew at once, the shared ones when it has ended.</summary>
    protected void Forget() => _cache.ForgetSet(_key);

    protected virtual TEntity Copy(TEntity entity) => (TEntity)entity.DeepClone();
}
