using Samverkan.Cms.Persistence.Languages;
using Samverkan.Cms.Persistence.Querying;
using Samverkan.Cms.Persistence.UserGroups;

namespace Samverkan.Cms.Persistence.Contents;

/// <summary>
/// Base of what has versions: documents, blueprints, media. Reading by id or key is cached; lists are read anew. Loading, paging, versions and the tree have
/// files of their own; what saving means is the kind's own.
/// </summary>
public abstract partial class VersionedRepository<TEntity>(AmbientScope scope, AppCaches caches, LanguageRepository languages) : IContentRepository<int, TEntity>, Umbraco.Cms.Core.Persistence.IReadRepository<Guid, TEntity>
    where TEntity : class, IContentBase
{
    private readonly EntityCache<TEntity> _cache = new(scope, caches);
    private readonly KeptGroups _groups = new(scope, caches);

    public abstract int RecycleBinId { get; }

    protected AmbientScope Scope => scope;

    protected LanguageRepository Languages => languages;

    protected abstract Guid ObjectType { get; }

    /// <summary>Keeps a kind apart that shares its class with another: a blueprint is not found among the documents.</summary>
    protected virtual string CachePrefix => "";

    /// <summary>All versions of all items of the kind. A left join to a row that is always there lets SQLite leave it out where nothing of it is asked for.</summary>
    protected abstract IQueryable<ContentJoin> Versions(CmsDbContext db);

    protected IQueryable<ContentJoin> Current(CmsDbContext db) => Versions(db).Where(j => j.Version.Current);

    public TEntity? Get(int id) => Copy(_cache.Get(IdKey(id), () => Load(j => j.Where(d => d.Node.Id == id)).SingleOrDefault()));

    public TEntity? Get(Guid key) => Copy(_cache.Get(GuidKey(key), () => Load(j => j.Where(d => d.Node.UniqueId == key)).SingleOrDefault()));

    public IEnumerable<TEntity> GetMany(params int[]? ids) => ids is null or [] ? Load(j => j) : Cached(ids, IdKey, missing => Load(j => j.Where(d => missing.Contains(d.Node.Id))), e => e.Id);

    public IEnumerable<TEntity> GetMany(params Guid[]? keys) => keys is null or [] ? Load(j => j) : Cached(keys, GuidKey, missing => Load(j => j.Where(d => missing.Contains(d.Node.UniqueId))), e => e.Key);

    public IEnumerable<TEntity> Get(IQuery<TEntity> query) => Load(j => ContentJoin.Columns.Apply(j, query).OrderBy(d => d.Node.Level).ThenBy(d => d.Node.SortOrder));

    public bool Exists(int id) => Current(scope.Read).Any(d => d.Node.Id == id);

    public bool Exists(Guid key) => Current(scope.Read).Any(d => d.Node.UniqueId == key);

    public abstract void Save(TEntity entity);

    public void Delete(TEntity entity)
    {
        CmsDbContext db = scope.Write;
        DeleteRows(db, entity.Id, entity.Key);
        ForgetGroups();
        entity.DeleteDate = DateTime.UtcNow;
        Forget(entity);
    }

    /// <summary>The item's own tables, children first; the node goes last.</summary>
    protected abstract void DeleteRows(CmsDbContext db, int id, Guid key);

    protected void Forget(TEntity entity) => _cache.Forget(IdKey(entity.Id), GuidKey(entity.Key));

    /// <summary>After a change of permissions or start nodes.</summary>
    protected void ForgetGroups() => _groups.Forget();

    protected void ForgetAll() => _cache.ForgetAll();

    protected int? LanguageId(string? culture) => languages.GetIdByIsoCode(culture);

    protected string? Culture(int? languageId) => languages.GetIsoCodeById(languageId);

    private IReadOnlyList<TEntity> Cached<TId>(TId[] ids, Func<TId, string> cacheKey, Func<TId[], IReadOnlyList<TEntity>> load, Func<TEntity, TId> idOf) where TId : notnull
    {
        Dictionary<TId, TEntity> found = [];
        foreach (TId id in ids.Distinct())
        {
            if (_cache.Peek<TEntity>(cacheKey(id)) is { } known) found[id] = Copy(known)!;
        }

        TId[] missing = [.. ids.Distinct().Where(id => !found.ContainsKey(id))];
        if (missing.Length > 0)
        {
            foreach (TEntity entity in load(missing))
            {
                _cache.Offer(cacheKey(idOf(entity)), entity);
                found[idOf(entity)] = Copy(entity)!;
            }
        }

        return [.. ids.Distinct().Where(found.ContainsKey).Select(id => found[id])];
    }

    private string IdKey(int id) => CachePrefix + RepositoryCacheKeys.GetKey<TEntity, int>(id);

    private string GuidKey(Guid key) => CachePrefix + RepositoryCacheKeys.GetKey<TEntity, Guid>(key);

    private static TEntity? Copy(TEntity? entity) => (TEntity?)entity?.DeepClone();
}
