using System.Linq.Expressions;
using Samverkan.Cms.Persistence.Entities;
using Samverkan.Cms.Persistence.Querying;

namespace Samverkan.Cms.Persistence.Relations;

/// <summary>Relations are unique by parent, child and type: saving one that is there writes its comment anew.</summary>
public sealed class RelationRepository(AmbientScope scope, RelationTypeRepository types, EntityRepository entities) : RowRepository<int, IRelation, RelationJoin>(scope), IRelationRepository
{
    protected override Translation<RelationJoin> Columns => RelationJoin.Columns;

    protected override IQueryable<RelationJoin> All(CmsDbContext db) => RelationJoin.All(db);

    protected override Expression<Func<RelationJoin, bool>> HasId(int[] ids) => j => ids.Contains(j.Relation.Id);

    public override void Save(IRelation relation) => Written(relation, () => Insert(relation), () => Scope.Write.Rewrite(Row(relation)));

    public void Save(IEnumerable<IRelation> relations)
    {
        foreach (IRelation relation in relations) Save(relation);
    }

    public void SaveBulk(IEnumerable<ReadOnlyRelation> relations)
    {
        CmsDbContext db = Scope.Write;
        RelationRow[] rows = [.. relations.Select(r => new RelationRow { Id = r.Id, ParentId = r.ParentId, ChildId = r.ChildId, RelationTypeId = r.RelationTypeId, CreateDate = r.CreateDate == default ? DateTime.UtcNow : r.CreateDate, Comment = r.Comment })];
        db.Rewrite(rows.Where(r => r.Id != 0));
        db.Insert(rows.Where(r => r.Id == 0));
    }

    public override void Delete(IRelation relation) => Scope.Write.Relations.Where(r => r.Id == relation.Id).ExecuteDelete();

    /// <param name="parentId">The relations' parent.</param>
    /// <param name="relationTypeAliases">Of these types; none: of all types.</param>
    public void DeleteByParent(int parentId, params string[] relationTypeAliases)
    {
        CmsDbContext db = Scope.Write;
        db.Relations.Where(r => r.ParentId == parentId && (relationTypeAliases.Length == 0 || db.RelationTypes.Any(t => t.Id == r.RelationTypeId && relationTypeAliases.Contains(t.Alias)))).ExecuteDelete();
    }

    public IEnumerable<IRelation> GetPagedRelationsByQuery(IQuery<IRelation>? query, long pageIndex, int pageSize, out long totalRecords, Ordering? ordering)
    {
        IQueryable<RelationJoin> found = Matching(query);
        totalRecords = found.LongCount();
        Expression<Func<RelationJoin, object?>> column = ordering?.OrderBy?.ToLowerInvariant() switch
        {
            "parentname" or "parent" => j => j.Parent.Text,
            "childname" or "child" => j => j.Child.Text,
            "createdate" => j => j.Relation.CreateDate,
            _ => j => j.Relation.Id,
        };
        return List(Page(ordering?.Direction == Direction.Descending ? found.OrderByDescending(column) : found.OrderBy(column), pageIndex, pageSize));
    }

    public IEnumerable<IUmbracoEntity> GetPagedParentEntitiesByChildId(int childId, long pageIndex, int pageSize, out long totalRecords, params Guid[] entityTypes) =>
        Others(Scope.Read.Relations.Where(r => r.ChildId == childId).Select(r => r.ParentId), pageIndex, pageSize, out totalRecords, entityTypes);

    public IEnumerable<IUmbracoEntity> GetPagedChildEntitiesByParentId(int parentId, long pageIndex, int pageSize, out long totalRecords, params Guid[] entityTypes) =>
        Others(Scope.Read.Relations.Where(r => r.ParentId == parentId).Select(r => r.ChildId), pageIndex, pageSize, out totalRecords, entityTypes);

    public Task<PagedModel<IRelation>> GetPagedByChildKeyAsync(Guid childKey, int skip, int take, string? relationTypeAlias)
    {
        CmsDbContext db = Scope.Read;
        IQueryable<RelationJoin> found = All(db).Where(j => j.Child.UniqueId == childKey && (relationTypeAlias == null || db.RelationTypes.Any(t => t.Id == j.Relation.RelationTypeId && t.Alias == relationTypeAlias)));
        return Task.FromResult(new PagedModel<IRelation>(found.LongCount(), List(found.OrderBy(j => j.Relation.Id).Skip(skip).Take(take))));
    }

    protected override IRelation Entity(RelationJoin join) => Fresh.Entity(
        new Relation(join.Relation.ParentId, join.Relation.ChildId, join.Parent.NodeObjectType ?? Guid.Empty, join.Child.NodeObjectType ?? Guid.Empty, types.Get(join.Relation.RelationTypeId)!),
        relation => (relation.Id, relation.Comment, relation.CreateDate, relation.UpdateDate) = (join.Relation.Id, join.Relation.Comment, join.Relation.CreateDate, join.Relation.CreateDate));

    private void Insert(IRelation relation)
    {
        CmsDbContext db = Scope.Write;
        RelationRow row = Row(relation);
        row.Id = db.Relations.Where(r => r.ParentId == row.ParentId && r.ChildId == row.ChildId && r.RelationTypeId == row.RelationTypeId).Select(r => r.Id).SingleOrDefault();
        if (row.Id == 0) db.Insert(row); else db.Rewrite(row);
        relation.Id = row.Id;
    }

    private IReadOnlyList<IUmbracoEntity> Others(IQueryable<int> ids, long pageIndex, int pageSize, out long totalRecords, Guid[] entityTypes)
    {
        IQueryable<NodeRow> nodes = Scope.Read.Nodes.Where(n => ids.Contains(n.Id) && (entityTypes.Length == 0 || entityTypes.Contains(n.NodeObjectType!.Value)));
        totalRecords = nodes.LongCount();
        return [.. Page(nodes.OrderBy(n => n.Id), pageIndex, pageSize).Select(n => n.Id).ToArray().Select(id => entities.Get(id)!)];
    }

    private static RelationRow Row(IRelation relation) => new()
    {
        Id = relation.Id,
        ParentId = relation.ParentId,
        ChildId = relation.ChildId,
        RelationTypeId = relation.RelationTypeId,
        CreateDate = relation.CreateDate,
        Comment = relation.Comment ?? "",
    };
}
