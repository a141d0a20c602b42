using System.Linq.Expressions;
using Samverkan.Cms.Persistence.Querying;
using Umbraco.Cms.Core.Persistence;

namespace Samverkan.Cms.Persistence.Shared;

/// <summary>Base of the long tables that are queried and not kept: relations, tags, redirects, the audit trail.</summary>
public abstract class RowRepository<TId, TEntity, TJoin>(AmbientScope scope) : IReadWriteQueryRepository<TId, TEntity>
    where TEntity : class, IEntity where TId : notnull
{
    protected AmbientScope Scope => scope;

    /// <summary>The row, with what queries need of others.</summary>
    protected abstract IQueryable<TJoin> All(CmsDbContext db);

    protected abstract Translation<TJoin> Columns { get; }

    protected abstract Expression<Func<TJoin, bool>> HasId(TId[] ids);

    protected abstract TEntity Entity(TJoin join);

    public TEntity? Get(TId? id) => id is null ? null : List(All(scope.Read).Where(HasId([id]))).SingleOrDefault();

    public IEnumerable<TEntity> GetMany(params TId[]? ids) => List(ids is null or [] ? All(scope.Read) : All(scope.Read).Where(HasId(ids)));

    public bool Exists(TId? id) => id is not null && All(scope.Read).Any(HasId([id]));

    public IEnumerable<TEntity> Get(IQuery<TEntity> query) => List(Matching(query));

    public int Count(IQuery<TEntity>? query) => Matching(query).Count();

    public abstract void Save(TEntity entity);

    public abstract void Delete(TEntity entity);

    protected IQueryable<TJoin> Matching(IQuery<TEntity>? query) => Columns.Apply(All(scope.Read), query);

    protected IReadOnlyList<TEntity> List(IQueryable<TJoin> found) => [.. found.AsEnumerable().Select(Entity)];

    protected static IQueryable<T> Page<T>(IQueryable<T> found, long pageIndex, int pageSize) => found.Skip(checked((int)(pageIndex * pageSize))).Take(pageSize);

    /// <summary>Sets dates and identity before, and makes the entity clean after the rows are written; Core asks what was dirty afterwards.</summary>
    protected static void Written(TEntity entity, Action insert, Action update)
    {
        if (entity.HasIdentity)
        {
            entity.UpdatingEntity();
            update();
        }
        else
        {
            entity.AddingEntity();
            insert();
        }

        (entity as ICanBeDirty)?.ResetDirtyProperties();
    }
}
