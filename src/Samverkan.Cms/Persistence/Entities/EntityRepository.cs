using Samverkan.Cms.Persistence.Contents;
using Samverkan.Cms.Persistence.Languages;

namespace Samverkan.Cms.Persistence.Entities;

/// <summary>Nodes of any kind, without their content: what trees and pickers show. Paging and siblings have files of their own.</summary>
public sealed partial class EntityRepository(AmbientScope scope, LanguageRepository languages) : IEntityRepository
{
    private IQueryable<EntityJoin> All => EntityJoin.All(scope.Read);

    public IEntitySlim? Get(int id) => One(All.Where(e => e.Node.Id == id));

    public IEntitySlim? Get(Guid key) => One(All.Where(e => e.Node.UniqueId == key));

    public IEntitySlim? Get(int id, Guid objectTypeId) => One(All.Where(e => e.Node.Id == id && e.Node.NodeObjectType == objectTypeId));

    public IEntitySlim? Get(Guid key, Guid objectTypeId) => One(All.Where(e => e.Node.UniqueId == key && e.Node.NodeObjectType == objectTypeId));

    public IEnumerable<IEntitySlim> GetAll(Guid objectType, params int[] ids) => GetAll([objectType], ids);

    public IEnumerable<IEntitySlim> GetAll(IEnumerable<Guid> objectTypes, params int[] ids) => List(Of(objectTypes).Where(e => ids.Length == 0 || ids.Contains(e.Node.Id)));

    public IEnumerable<IEntitySlim> GetAll(Guid objectType, params Guid[] keys) => GetAll([objectType], keys);

    public IEnumerable<IEntitySlim> GetAll(IEnumerable<Guid> objectTypes, params Guid[] keys) => List(Of(objectTypes).Where(e => keys.Length == 0 || keys.Contains(e.Node.UniqueId)));

    public IEnumerable<IEntitySlim> GetByQuery(IQuery<IUmbracoEntity> query) => List(EntityJoin.Columns.Apply(All, query));

    public IEnumerable<IEntitySlim> GetByQuery(IQuery<IUmbracoEntity> query, Guid objectType) => List(EntityJoin.Columns.Apply(Of([objectType]), query));

    public UmbracoObjectTypes GetObjectType(int id) => Kind(scope.Read.Nodes.Where(n => n.Id == id));

    public UmbracoObjectTypes GetObjectType(Guid key) => Kind(scope.Read.Nodes.Where(n => n.UniqueId == key));

    public IEnumerable<TreeEntityPath> GetAllPaths(Guid objectType, params int[]? ids) =>
        Paths(scope.Read.Nodes.Where(n => n.NodeObjectType == objectType && (ids == null || ids.Length == 0 || ids.Contains(n.Id))));

    public IEnumerable<TreeEntityPath> GetAllPaths(Guid objectType, params Guid[] keys) => GetAllPaths([objectType], keys);

    public IEnumerable<TreeEntityPath> GetAllPaths(Guid[] objectTypes, params Guid[] keys) =>
        Paths(scope.Read.Nodes.Where(n => objectTypes.Contains(n.NodeObjectType!.Value) && (keys.Length == 0 || keys.Contains(n.UniqueId))));

    public bool Exists(int id) => scope.Read.Nodes.Any(n => n.Id == id);

    public bool Exists(Guid key) => scope.Read.Nodes.Any(n => n.UniqueId == key);

    public bool Exists(IEnumerable<Guid> keys)
    {
        Guid[] distinct = [.. keys.Distinct()];
        return scope.Read.Nodes.Count(n => distinct.Contains(n.UniqueId)) == distinct.Length;
    }

    public bool Exists(Guid key, Guid objectType) => scope.Read.Nodes.Any(n => n.UniqueId == key && n.NodeObjectType == objectType);

    public bool Exists(int id, Guid objectType) => scope.Read.Nodes.Any(n => n.Id == id && n.NodeObjectType == objectType);

    /// <summary>Keeps an id for a key; whatever is saved later with that key takes the row over.</summary>
    public int ReserveId(Guid key)
    {
        int known = scope.Read.Nodes.Where(n => n.UniqueId == key).Select(n => n.Id).SingleOrDefault();
        if (known != 0) return known;
        NodeRow row = new() { UniqueId = key, ParentId = Constants.System.Root, Level = 1, Path = "-1", Text = "RESERVED.ID", NodeObjectType = Constants.ObjectTypes.IdReservation, CreateDate = DateTime.UtcNow };
        scope.Write.Insert(row);
        return row.Id;
    }

    private IQueryable<EntityJoin> Of(IEnumerable<Guid> objectTypes) => Of(All, objectTypes);

    /// <summary>Of one kind an index has them in their order.</summary>
    private static IQueryable<EntityJoin> Of(IQueryable<EntityJoin> all, IEnumerable<Guid> objectTypes)
    {
        Guid[] types = [.. objectTypes];
        return types is [var only] ? all.Where(e => e.Node.NodeObjectType == only) : all.Where(e => types.Contains(e.Node.NodeObjectType!.Value));
    }

    private IEntitySlim? One(IQueryable<EntityJoin> found) => Entities([.. found]).SingleOrDefault();

    private IReadOnlyList<IEntitySlim> List(IQueryable<EntityJoin> found) => Entities([.. found.OrderBy(e => e.Node.SortOrder).ThenBy(e => e.Node.Id)]);

    /// <summary>One more query for the cultures of each kind, when there are items that vary.</summary>
    private IReadOnlyList<IEntitySlim> Entities(EntityJoin[] joins)
    {
        CmsDbContext db = scope.Read;
        ILookup<int, PublishableCultureRow> cultures = Cultures(db.DocumentCultures, Constants.ObjectTypes.Document, joins).Concat(Cultures(db.ElementCultures, Constants.ObjectTypes.Element, joins)).ToLookup(c => c.NodeId);
        return [.. joins.Select(j => EntityMap.Entity(j, [.. cultures[j.Node.Id]], id => languages.GetIsoCodeById(id)!))];
    }

    private static IEnumerable<PublishableCultureRow> Cultures<TCultureRow>(IQueryable<TCultureRow> rows, Guid objectType, EntityJoin[] joins) where TCultureRow : PublishableCultureRow
    {
        int[] variant = [.. joins.Where(j => j.Node.NodeObjectType == objectType && j.Type is { } t && (t.Variations & 1) == 1).Select(j => j.Node.Id)];
        return variant.Length == 0 ? [] : rows.Where(c => variant.Contains(c.NodeId)).AsEnumerable();
    }

    private static UmbracoObjectTypes Kind(IQueryable<NodeRow> node) =>
        node.Select(n => n.NodeObjectType).SingleOrDefault() is { } type ? ObjectTypes.GetUmbracoObjectType(type) : UmbracoObjectTypes.Unknown;

    private static IReadOnlyList<TreeEntityPath> Paths(IQueryable<NodeRow> nodes) => [.. nodes.Select(n => new TreeEntityPath { Id = n.Id, Key = n.UniqueId, Path = n.Path })];
}
