namespace Samverkan.Cms.Persistence.ContentTypes;

public abstract partial class ContentTypeRepositoryBase<TEntity>
{
    /// <summary>Makes the kind's class, with what only this kind has; what it needs of the database is read once for all.</summary>
    protected abstract Func<NodeRow, ContentTypeCompositionBase> Maker(CmsDbContext db);

    protected abstract bool SupportsPublishing { get; }

    /// <summary>A handful of queries for all types, whatever their number; compositions are tied in memory.</summary>
    protected override IEnumerable<TEntity> Load(CmsDbContext db)
    {
        Func<NodeRow, ContentTypeCompositionBase> make = Maker(db);
        ILookup<int, PropertyType> typesByOwner = PropertyTypes(db).ToLookup(p => p.Owner, p => p.Type);
        ILookup<int, PropertyGroup> groupsByOwner = db.PropertyGroups.OrderBy(g => g.SortOrder).AsEnumerable()
            .ToLookup(g => g.ContentTypeNodeId, g => ContentTypeMap.Group(g, typesByOwner[g.ContentTypeNodeId].Where(t => t.PropertyGroupId?.Value == g.Id), SupportsPublishing));

        Dictionary<int, ContentTypeCompositionBase> types = (
            from row in db.ContentTypes
            join node in db.Nodes on row.NodeId equals node.Id
            where node.NodeObjectType == ObjectType
            orderby node.SortOrder, node.Id
            select new { node, row })
            .AsEnumerable()
            .Select(t => Fresh.Entity(make(t.node), type =>
                ContentTypeMap.Fill(type, t.node, t.row, groupsByOwner[t.node.Id], typesByOwner[t.node.Id].Where(p => p.PropertyGroupId is null))))
            .ToDictionary(t => t.Id);

        ILookup<int, int> compositions = db.Compositions.AsEnumerable().ToLookup(c => c.ChildContentTypeId, c => c.ParentContentTypeId);
        ILookup<int, AllowedChildRow> allowed = db.AllowedChildren.OrderBy(a => a.SortOrder).AsEnumerable().ToLookup(a => a.Id);
        foreach (ContentTypeCompositionBase type in types.Values) Fresh.Entity(type, t => Tie(t, types, compositions, allowed));
        return types.Values.Cast<object>().Cast<TEntity>();
    }

    private static void Tie(ContentTypeCompositionBase type, Dictionary<int, ContentTypeCompositionBase> types, ILookup<int, int> compositions, ILookup<int, AllowedChildRow> allowed)
    {
        foreach (int parent in compositions[type.Id].Where(types.ContainsKey)) type.AddContentType(types[parent]);
        type.AllowedContentTypes = [.. allowed[type.Id].Where(a => types.ContainsKey(a.AllowedId)).Select(a => new ContentTypeSort(types[a.AllowedId].Key, a.SortOrder, types[a.AllowedId].Alias))];
    }

    private IEnumerable<(int Owner, PropertyType Type)> PropertyTypes(CmsDbContext db) => (
        from row in db.PropertyTypes
        join dataType in db.DataTypes on row.DataTypeId equals dataType.NodeId
        join node in db.Nodes on dataType.NodeId equals node.Id
        join owner in db.Nodes on row.ContentTypeId equals owner.Id
        where owner.NodeObjectType == ObjectType
        orderby row.SortOrder, row.Id
        select new { row, dataType, node.UniqueId })
        .AsEnumerable().Select(p => (p.row.ContentTypeId, map.PropertyType(p.row, p.dataType, p.UniqueId, SupportsPublishing)));
}
