using Samverkan.Cms.Persistence.Querying;

namespace Samverkan.Cms.Persistence.Relations;

/// <summary>A relation between its two nodes.</summary>
public sealed class RelationJoin
{
    public required RelationRow Relation { get; init; }
    public required NodeRow Parent { get; init; }
    public required NodeRow Child { get; init; }

    public static IQueryable<RelationJoin> All(CmsDbContext db) =>
        from relation in db.Relations
        join parent in db.Nodes on relation.ParentId equals parent.Id
        join child in db.Nodes on relation.ChildId equals child.Id
        select new RelationJoin { Relation = relation, Parent = parent, Child = child };

    public static readonly Translation<RelationJoin> Columns = new Translation<RelationJoin>()
        .Pair(nameof(IRelation.Id), j => j.Relation.Id)
        .Pair(nameof(IRelation.ParentId), j => j.Relation.ParentId)
        .Pair(nameof(IRelation.ChildId), j => j.Relation.ChildId)
        .Pair(nameof(IRelation.RelationTypeId), j => j.Relation.RelationTypeId)
        .Pair(nameof(IRelation.CreateDate), j => j.Relation.CreateDate)
        .Pair(nameof(IRelation.Comment), j => j.Relation.Comment)
        .Pair(nameof(IRelation.ParentObjectType), j => j.Parent.NodeObjectType)
        .Pair(nameof(IRelation.ChildObjectType), j => j.Child.NodeObjectType);
}
