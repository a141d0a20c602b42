using Samverkan.Cms.Persistence.Entities;

namespace Samverkan.Cms.Persistence.Relations;

/// <summary>
/// Who uses what. An item is referred to when it is the child of a relation, or on either side of one that goes both ways; with the filter only relations
/// that are dependencies count, so the one that remembers a trashed item's place does not.
/// </summary>
public sealed class TrackedReferencesRepository(AmbientScope scope) : ITrackedReferencesRepository
{
    /// <summary>The items that refer to this one.</summary>
    public IEnumerable<RelationItemModel> GetPagedRelationsForItem(Guid key, long skip, long take, bool filterMustBeIsDependency, out long totalRecords) =>
        Page(References(filterMustBeIsDependency).Where(r => r.Item.UniqueId == key).Select(r => new Found { NodeId = r.OtherId, Type = r.Type }), skip, take, out totalRecords);

    public IEnumerable<RelationItemModel> GetPagedItemsWithRelations(ISet<Guid> keys, long skip, long take, bool filterMustBeIsDependency, out long totalRecords)
    {
        Guid[] sought = [.. keys];
        return Items(References(filterMustBeIsDependency).Where(r => sought.Contains(r.Item.UniqueId)), skip, take, out totalRecords);
    }

    public IEnumerable<RelationItemModel> GetPagedRelationsForRecycleBin(Guid objectTypeKey, long skip, long take, bool filterMustBeIsDependency, out long totalRecords) =>
        Items(References(filterMustBeIsDependency).Where(r => r.Item.Trashed && r.Item.NodeObjectType == objectTypeKey), skip, take, out totalRecords);

    /// <summary>What lies below the parent and is referred to.</summary>
    public IEnumerable<RelationItemModel> GetPagedDescendantsInReferences(Guid parentKey, long skip, long take, bool filterMustBeIsDependency, out long totalRecords)
    {
        string below = (scope.Read.Nodes.Where(n => n.UniqueId == parentKey).Select(n => n.Path).SingleOrDefault() ?? "none") + ",";
        return Items(References(filterMustBeIsDependency).Where(r => r.Item.Path.StartsWith(below)), skip, take, out totalRecords);
    }

    public Task<PagedModel<Guid>> GetPagedNodeKeysWithDependantReferencesAsync(ISet<Guid> keys, Guid nodeObjectTypeId, long skip, long take)
    {
        Guid[] sought = [.. keys];
        IQueryable<Guid> found = References(mustBeDependency: true).Where(r => sought.Contains(r.Item.UniqueId) && r.Item.NodeObjectType == nodeObjectTypeId).Select(r => r.Item.UniqueId).Distinct();
        return Task.FromResult(new PagedModel<Guid>(found.LongCount(), [.. found.OrderBy(k => k).Skip(checked((int)skip)).Take(checked((int)take))]));
    }

    private IQueryable<Reference> References(bool mustBeDependency)
    {
        CmsDbContext db = scope.Read;
        IQueryable<RelationTypeRow> types = db.RelationTypes.Where(t => !mustBeDependency || t.IsDependency);
        IQueryable<Reference> asChild =
            from relation in db.Relations
            join type in types on relation.RelationTypeId equals type.Id
            join item in db.Nodes on relation.ChildId equals item.Id
            select new Reference { Item = item, OtherId = relation.ParentId, Type = type };
        IQueryable<Reference> asEqual =
            from relation in db.Relations
            join type in types on relation.RelationTypeId equals type.Id
            join item in db.Nodes on relation.ParentId equals item.Id
            where type.Dual
            select new Reference { Item = item, OtherId = relation.ChildId, Type = type };
        return asChild.Concat(asEqual);
    }

    /// <summary>Each item once for each type of relation.</summary>
    private IReadOnlyList<RelationItemModel> Items(IQueryable<Reference> references, long skip, long take, out long total) =>
        Page(references.Select(r => new Found { NodeId = r.Item.Id, Type = r.Type }), skip, take, out total);

    private IReadOnlyList<RelationItemModel> Page(IQueryable<Found> found, long skip, long take, out long total)
    {
        var pairs = found.Select(f => new { f.NodeId, f.Type.Id }).Distinct();
        total = pairs.LongCount();
        var page = pairs.OrderBy(p => p.NodeId).ThenBy(p => p.Id).Skip(checked((int)skip)).Take(checked((int)take)).ToArray();
        int[] ids = [.. page.Select(p => p.NodeId).Distinct()];
        Dictionary<int, EntityJoin> nodes = EntityJoin.All(scope.Read).Where(e => ids.Contains(e.Node.Id)).ToDictionary(e => e.Node.Id);
        Dictionary<int, RelationTypeRow> types = scope.Read.RelationTypes.ToDictionary(t => t.Id);
        return [.. page.Where(p => nodes.ContainsKey(p.NodeId)).Select(p => Model(nodes[p.NodeId], types[p.Id]))];
    }

    private static RelationItemModel Model(EntityJoin join, RelationTypeRow type) => new()
    {
        NodeKey = join.Node.UniqueId,
        NodeName = join.Node.Text,
        NodeType = ObjectTypes.GetUdiType(join.Node.NodeObjectType!.Value),
        NodePublished = join.Node.NodeObjectType == Constants.ObjectTypes.Document || join.Node.NodeObjectType == Constants.ObjectTypes.Element ? join.Published : null,
        ContentTypeKey = join.TypeKey ?? Guid.Empty,
        ContentTypeAlias = join.Type?.Alias,
        ContentTypeIcon = join.Type?.Icon,
        ContentTypeName = join.TypeName,
        RelationTypeName = type.Name,
        RelationTypeIsBidirectional = type.Dual,
        RelationTypeIsDependency = type.IsDependency,
    };

    private sealed class Reference
    {
        public required NodeRow Item { get; init; }
        public required int OtherId { get; init; }
        public required RelationTypeRow Type { get; init; }
    }

    private sealed class Found
    {
        public required int NodeId { get; init; }
        public required RelationTypeRow Type { get; init; }
    }
}
