using Umbraco.Cms.Core.Events;

namespace Samverkan.Cms.Persistence.DataTypes;

public sealed class DataTypeRepository(AmbientScope scope, AppCaches caches, DataTypeMap map) : SetRepository<IDataType>(scope, caches), IDataTypeRepository
{
    public IEnumerable<MoveEventInfo<IDataType>> Move(IDataType toMove, EntityContainer? container)
    {
        string originalPath = toMove.Path;
        Scope.Write.MoveNode(toMove, container?.Id ?? Constants.System.Root);
        Forget();
        return [new MoveEventInfo<IDataType>(toMove, originalPath, container?.Key)];
    }

    /// <summary>By the type that uses it, the aliases of its properties.</summary>
    public IReadOnlyDictionary<Udi, IEnumerable<string>> FindUsages(int id) => (
        from property in Scope.Read.PropertyTypes
        join owner in Scope.Read.Nodes on property.ContentTypeId equals owner.Id
        where property.DataTypeId == id
        select new { property.Alias, owner.UniqueId, owner.NodeObjectType })
        .AsEnumerable().GroupBy(u => TypeUdi(u.NodeObjectType, u.UniqueId), u => u.Alias).ToDictionary(g => g.Key, g => g.AsEnumerable());

    /// <summary>The types whose children are shown with it as a collection; the value repeats the type's alias.</summary>
    public IReadOnlyDictionary<Udi, IEnumerable<string>> FindListViewUsages(int id) => (
        from type in Scope.Read.ContentTypes
        join node in Scope.Read.Nodes on type.NodeId equals node.Id
        join dataType in Scope.Read.Nodes on type.ListView equals dataType.UniqueId
        where dataType.Id == id
        select new { type.Alias, node.UniqueId, node.NodeObjectType })
        .AsEnumerable().ToDictionary(u => TypeUdi(u.NodeObjectType, u.UniqueId), u => (IEnumerable<string>)[u.Alias!]);

    protected override IEnumerable<IDataType> Load(CmsDbContext db) =>
        (from row in db.DataTypes join node in db.Nodes on row.NodeId equals node.Id orderby node.Text select new { node, row })
        .AsEnumerable().Select(found => map.Entity(found.node, found.row));

    protected override void Insert(CmsDbContext db, IDataType dataType)
    {
        dataType.Name = UniqueName(dataType);
        db.InsertNode(dataType, Constants.ObjectTypes.DataType, db.Nodes.Count(n => n.ParentId == dataType.ParentId && n.NodeObjectType == Constants.ObjectTypes.DataType));
        db.Insert(map.Row(dataType));
    }

    protected override void Update(CmsDbContext db, IDataType dataType)
    {
        dataType.Name = UniqueName(dataType);
        db.UpdateNode(dataType, Constants.ObjectTypes.DataType);
        db.Rewrite(map.Row(dataType));
    }

    /// <summary>The property types that use it go along, with their values.</summary>
    protected override void Remove(CmsDbContext db, IDataType dataType)
    {
        int[] properties = [.. db.PropertyTypes.Where(p => p.DataTypeId == dataType.Id).Select(p => p.Id)];
        db.TagRelationships.Where(t => properties.Contains(t.PropertyTypeId)).ExecuteDelete();
        db.PropertyData.Where(d => properties.Contains(d.PropertyTypeId)).ExecuteDelete();
        db.PropertyTypes.Where(p => properties.Contains(p.Id)).ExecuteDelete();
        db.ContentTypes.Where(t => t.ListView == dataType.Key).ExecuteUpdate(set => set.SetProperty(t => t.ListView, (Guid?)null));
        db.DataTypes.Where(d => d.NodeId == dataType.Id).ExecuteDelete();
        db.Nodes.Where(n => n.Id == dataType.Id).ExecuteDelete();
    }

    private static Udi TypeUdi(Guid? objectType, Guid key) => Udi.Create(ObjectTypes.GetUdiType(objectType!.Value), key);

    private string UniqueName(IDataType dataType) => Names.Unique(dataType.Name, Whole.Where(d => d.Id != dataType.Id).Select(d => d.Name));
}
