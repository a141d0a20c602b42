using System.Data;
using Samverkan.Cms.Persistence.Contents;
using Samverkan.Cms.Persistence.UserGroups;

namespace Samverkan.Cms.Persistence.Containers;

/// <summary>The folders of one kind of thing: nodes and nothing more.</summary>
public abstract class ContainerRepository(AmbientScope scope, Guid containedType) : IEntityContainerRepository
{
    private readonly Guid _objectType = EntityContainer.GetContainerObjectType(containedType);

    public EntityContainer? Get(int id) => All.Where(n => n.Id == id).AsEnumerable().Select(Entity).SingleOrDefault();

    public EntityContainer? Get(Guid id) => All.Where(n => n.UniqueId == id).AsEnumerable().Select(Entity).SingleOrDefault();

    public IEnumerable<EntityContainer> Get(string name, int level) => [.. All.Where(n => n.Text == name && n.Level == level).AsEnumerable().Select(Entity)];

    public IEnumerable<EntityContainer> GetMany(params int[]? ids) =>
        [.. (ids is null or [] ? All : All.Where(n => ids.Contains(n.Id))).OrderBy(n => n.Level).ThenBy(n => n.Text).AsEnumerable().Select(Entity)];

    public bool Exists(int id) => All.Any(n => n.Id == id);

    public bool HasDuplicateName(Guid parentKey, string name) => All.Any(n => n.Text == name && scope.Read.Nodes.Any(p => p.Id == n.ParentId && p.UniqueId == parentKey));

    public bool HasDuplicateName(int parentId, string name) => All.Any(n => n.Text == name && n.ParentId == parentId);

    /// <exception cref="InvalidOperationException">The name is empty.</exception>
    /// <exception cref="DuplicateNameException">Another folder beside it has the name; in the bin several may.</exception>
    public virtual void Save(EntityContainer container)
    {
        CmsDbContext db = scope.Write;
        RequireName(container);
        if (container.HasIdentity)
        {
            if (container.IsPropertyDirty(nameof(EntityContainer.ParentId))) db.MoveNode(container, container.ParentId);
            db.UpdateNode(container, _objectType);
        }
        else
        {
            container.AddingEntity();
            db.InsertNode(container, _objectType, sortOrder: 0);
        }

        container.ResetDirtyProperties();
    }

    /// <summary>What is in it moves up one.</summary>
    public virtual void Delete(EntityContainer container)
    {
        CmsDbContext db = scope.Write;
        foreach (NodeRow child in db.Nodes.Where(n => n.ParentId == container.Id).ToArray())
        {
            db.MoveNode(Entity(child), container.ParentId);
        }

        db.DeleteWhatRefersTo(container.Id, container.Key);
        db.Nodes.Where(n => n.Id == container.Id).ExecuteDelete();
        container.DeleteDate = DateTime.UtcNow;
    }

    private IQueryable<NodeRow> All => scope.Read.Nodes.Where(n => n.NodeObjectType == _objectType);

    private void RequireName(EntityContainer container)
    {
        if (string.IsNullOrWhiteSpace(container.Name)) throw new InvalidOperationException("A folder needs a name.");
        container.Name = container.Name.Trim();
        if (container.ParentId == Constants.System.RecycleBinElement) return;
        if (All.Any(n => n.Text == container.Name && n.ParentId == container.ParentId && n.Id != container.Id))
        {
            throw new DuplicateNameException($"There is already a folder {container.Name} here.");
        }
    }

    private EntityContainer Entity(NodeRow node) => Fresh.Entity(
        new EntityContainer(node.Id, node.UniqueId, node.ParentId, node.Path, node.Level, node.SortOrder, containedType, node.Text, node.NodeUser ?? 0),
        container => (container.CreateDate, container.Trashed) = (node.CreateDate, node.Trashed));
}

public sealed class DataTypeContainerRepository(AmbientScope scope) : ContainerRepository(scope, Constants.ObjectTypes.DataType), IDataTypeContainerRepository;

public sealed class DocumentTypeContainerRepository(AmbientScope scope) : ContainerRepository(scope, Constants.ObjectTypes.DocumentType), IDocumentTypeContainerRepository;

public sealed class MediaTypeContainerRepository(AmbientScope scope) : ContainerRepository(scope, Constants.ObjectTypes.MediaType), IMediaTypeContainerRepository;

public sealed class MemberTypeContainerRepository(AmbientScope scope) : ContainerRepository(scope, Constants.ObjectTypes.MemberType), IMemberTypeContainerRepository;

public sealed class DocumentBlueprintContainerRepository(AmbientScope scope) : ContainerRepository(scope, Constants.ObjectTypes.DocumentBlueprint), IDocumentBlueprintContainerRepository;

/// <summary>Folders of the library: elements know the way through them, and groups may begin in one.</summary>
public sealed class ElementContainerRepository(AmbientScope scope, AppCaches caches) : ContainerRepository(scope, Constants.ObjectTypes.Element), IElementContainerRepository
{
    private readonly EntityCache<IElement> _elements = new(scope, caches);
    private readonly KeptGroups _groups = new(scope, caches);

    public override void Save(EntityContainer container)
    {
        base.Save(container);
        _elements.ForgetAll();
    }

    public override void Delete(EntityContainer container)
    {
        base.Delete(container);
        _elements.ForgetAll();
        _groups.Forget();
    }
}
