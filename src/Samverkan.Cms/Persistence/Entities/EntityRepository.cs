namespace Samverkan.Cms.Persistence.Entities;

/// <summary>Nodes of any kind, without their content. Paging and siblings are left out of the trial.</summary>
public sealed class EntityRepository(AmbientScope scope)
{
    private IQueryable<EntityJoin> All => EntityJoin.All(scope.Read);

    public IEntitySlim? Get(int id) => One(All.Where(e => e.Node.Id == id));

    public IEntitySlim? Get(Guid key) => One(All.Where(e => e.Node.UniqueId == key));

    public IEntitySlim? Get(int id, Guid objectTypeId) => One(All.Where(e => e.Node.Id == id && e.Node.NodeObjectType == objectTypeId));

    public IEntitySlim? Get(Guid key, Guid objectTypeId) => One(All.Where(e => e.Node.UniqueId == key && e.Node.NodeObjectType == objectTypeId));

    public IEnumerable<IEntitySlim> GetAll(Guid objectType, params int[] ids) =>
        List(All.Where(e => e.Node.NodeObjectType == objectType && (ids.Length == 0 || ids.Contains(e.Node.Id))));

    public IEnumerable<IEntitySlim> GetAll(Guid objectType, params Guid[] keys) =>
        List(All.Where(e => e.Node.NodeObjectType == objectType && (keys.Length == 0 || keys.Contains(e.Node.UniqueId))));

    public IEnumerable<IEntitySlim> GetByQuery(IQuery<IUmbracoEntity> query) => List(EntityJoin.Columns.Apply(All, query));

    public IEnumerable<IEntitySlim> GetByQuery(IQuery<IUmbracoEntity> query, Guid objectType) =>
        List(EntityJoin.Columns.Apply(All.Where(e => e.Node.NodeObjectType == objectType), query));

    public UmbracoObjectTypes GetObjectType(int id) => Kind(scope.Read.Nodes.Where(n => n.Id == id));

    public UmbracoObjectTypes GetObjectType(Guid key) => Kind(scope.Read.Nodes.Where(n => n.UniqueId == key));

    public IEnumerable<TreeEntityPath> GetAllPaths(Guid objectType, params int[]? ids) =>
        Paths(scope.Read.Nodes.Where(n => n.NodeObjectType == objectType && (ids == null || ids.Length == 0 || ids.Contains(n.Id))));

    public IEnumerable<TreeEntityPath> GetAllPaths(Guid objectType, params Guid[] keys) =>
        Paths(scope.Read.Nodes.Where(n => n.NodeObjectType == objectType && (keys.Length == 0 || keys.Contains(n.UniqueId))));

    public bool Exists(int id) => scope.Read.Nodes.Any(n => n.Id == id);

    public bool Exists(Guid key) => scope.Read.Nodes.Any(n => n.UniqueId == key);

    /// <summary>Keeps an id for a key; whatever is saved later with that key takes the row over.</summary>
    public int ReserveId(Guid key)
    {
        NodeRow row = new() { UniqueId = key, ParentId = -1, Level = 1, Path = "-1", Text = "RESERVED.ID", NodeObjectType = Constants.ObjectTypes.IdReservation, CreateDate = DateTime.UtcNow };
        scope.Write.Insert(row);
        return row.Id;
    }

    private static IEntitySlim? One(IQueryable<EntityJoin> found) => found.AsEnumerable().Select(EntityMap.Entity).SingleOrDefault();

    private static IReadOnlyList<IEntitySlim> List(IQueryable<EntityJoin> found) => [.. found.OrderBy(e => e.Node.SortOrder).AsEnumerable().Select(EntityMap.Entity)];

    private static UmbracoObjectTypes Kind(IQueryable<NodeRow> node) =>
        node.Select(n => n.NodeObjectType).SingleOrDefault() is { } type ? ObjectTypes.GetUmbracoObjectType(type) : UmbracoObjectTypes.Unknown;

    private static IReadOnlyList<TreeEntityPath> Paths(IQueryable<NodeRow> nodes) => [.. nodes.Select(n => new TreeEntityPath { Id = n.Id, Key = n.UniqueId, Path = n.Path })];
}
