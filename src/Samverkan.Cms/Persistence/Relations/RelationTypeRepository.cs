namespace Samverkan.Cms.Persistence.Relations;

public sealed class RelationTypeRepository(AmbientScope scope, AppCaches caches) : SetRepository<IRelationType>(scope, caches), IRelationTypeRepository
{
    protected override IEnumerable<IRelationType> Load(CmsDbContext db) => db.RelationTypes.OrderBy(t => t.Id).AsEnumerable().Select(Entity);

    protected override void Insert(CmsDbContext db, IRelationType type)
    {
        RelationTypeRow row = Row(type);
        db.Insert(row);
        type.Id = row.Id;
    }

    protected override void Update(CmsDbContext db, IRelationType type) => db.Rewrite(Row(type));

    protected override void Remove(CmsDbContext db, IRelationType type)
    {
        db.Relations.Where(r => r.RelationTypeId == type.Id).ExecuteDelete();
        db.RelationTypes.Where(t => t.Id == type.Id).ExecuteDelete();
    }

    private static RelationType Entity(RelationTypeRow row) => Fresh.Entity(
        new RelationType(row.Name, row.Alias, row.Dual, row.ParentObjectType, row.ChildObjectType, row.IsDependency, row.Key), type => type.Id = row.Id);

    /// <summary>A name may be missing: the alias stands in for it.</summary>
    private static RelationTypeRow Row(IRelationType type) => new()
    {
        Id = type.Id,
        Key = type.Key,
        Alias = type.Alias,
        Name = string.IsNullOrEmpty(type.Name) ? type.Alias : type.Name,
        Dual = type.IsBidirectional,
        ParentObjectType = type.ParentObjectType,
        ChildObjectType = type.ChildObjectType,
        IsDependency = type is IRelationTypeWithIsDependency { IsDependency: true },
    };
}
