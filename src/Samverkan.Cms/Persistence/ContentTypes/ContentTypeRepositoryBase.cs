using System.Data;
using System.Globalization;
using Samverkan.Cms.Persistence.ContentTypes.Variations;
using Samverkan.Cms.Persistence.UserGroups;
using Umbraco.Cms.Core.Events;

namespace Samverkan.Cms.Persistence.ContentTypes;

/// <summary>Document, media and member types: one set a kind, kept whole. Loading and writing their parts are in files of their own.</summary>
public abstract partial class ContentTypeRepositoryBase<TEntity>(AmbientScope scope, AppCaches caches, ContentTypeMap map) : SetRepository<TEntity>(scope, caches), IContentTypeRepositoryBase<TEntity>
    where TEntity : class, IContentTypeComposition
{
    private readonly EntityCache<IContent> _documents = new(scope, caches);
    private readonly EntityCache<IElement> _elements = new(scope, caches);
    private readonly EntityCache<IMedia> _media = new(scope, caches);
    private readonly KeptGroups _groups = new(scope, caches);

    protected ContentTypeMap Map => map;

    /// <summary>The kind's own object type.</summary>
    protected abstract Guid ObjectType { get; }

    /// <summary>The object type of the folders that hold types of the kind.</summary>
    protected Guid ContainerType => EntityContainer.GetContainerObjectType(ObjectType);

    public TEntity? Get(string alias) => Find(t => SameAlias(t.Alias, alias));

    public bool HasContentNodes(int id) => Scope.Read.Contents.Any(c => c.ContentTypeId == id);

    public bool HasContainerInPath(string contentPath) =>
        HasContainerInPath([.. contentPath.Split(',').Select(id => int.Parse(id, CultureInfo.InvariantCulture))]);

    /// <summary>Whether content of any of the ids' types is shown as a collection.</summary>
    public bool HasContainerInPath(params int[] ids) => (
        from content in Scope.Read.Contents
        join type in Scope.Read.ContentTypes on content.ContentTypeId equals type.NodeId
        where ids.Contains(content.NodeId) && type.ListView != null
        select type.NodeId).Any();

    public IEnumerable<Guid> GetAllowedParentKeys(Guid key) =>
        [.. Whole.Where(t => t.AllowedContentTypes?.Any(allowed => allowed.Key == key) == true).Select(t => t.Key)];

    public string GetUniqueAlias(string alias)
    {
        if (!Taken(alias, 0)) return alias;
        return Enumerable.Range(1, int.MaxValue).Select(n => string.Create(CultureInfo.InvariantCulture, $"{alias}{n}")).First(candidate => !Taken(candidate, 0));
    }

    public IEnumerable<MoveEventInfo<TEntity>> Move(TEntity moving, EntityContainer container)
    {
        string originalPath = moving.Path;
        Scope.Write.MoveNode(moving, container?.Id ?? Constants.System.Root);
        Forget();
        return [new MoveEventInfo<TEntity>(moving, originalPath, container?.Key)];
    }

    protected override void Insert(CmsDbContext db, TEntity type)
    {
        RequireUniqueAlias(type);
        CutVariations(type);
        db.InsertNode(type, ObjectType);
        db.Insert(ContentTypeMap.Row(type));
        WriteParts(db, type);
    }

    protected override void Update(CmsDbContext db, TEntity type)
    {
        RequireUniqueAlias(type);
        RequireNoCircle(type);
        CutVariations(type);
        EffectiveVariations before = EffectiveVariations.Of(db, type.Id);
        db.UpdateNode(type, ObjectType);
        ContentTypeRow row = ContentTypeMap.Row(type);
        db.ContentTypes.Where(t => t.NodeId == row.NodeId).ExecuteUpdate(set => set
            .SetProperty(t => t.Alias, row.Alias).SetProperty(t => t.Icon, row.Icon).SetProperty(t => t.Thumbnail, row.Thumbnail)
            .SetProperty(t => t.Description, row.Description).SetProperty(t => t.ListView, row.ListView).SetProperty(t => t.IsElement, row.IsElement)
            .SetProperty(t => t.AllowedInLibrary, row.AllowedInLibrary).SetProperty(t => t.AllowAtRoot, row.AllowAtRoot).SetProperty(t => t.Variations, row.Variations));
        WriteParts(db, type);
        VariationChanges.Apply(db, type.Id, before, map);
        ForgetContent();
    }

    protected override void Remove(CmsDbContext db, TEntity type)
    {
        RemoveParts(db, type.Id);
        if (db.GranularPermissions.Where(p => p.UniqueId == type.Key).ExecuteDelete() > 0) _groups.Forget(); // on properties that it was composed of
        ForgetContent();
        db.ContentTypes.Where(t => t.NodeId == type.Id).ExecuteDelete();
        db.Nodes.Where(n => n.Id == type.Id).ExecuteDelete();
    }

    protected bool Taken(string alias, int exceptId) => Whole.Any(t => t.Id != exceptId && SameAlias(t.Alias, alias));

    /// <summary>Content carries its type, and its values may have moved.</summary>
    private void ForgetContent()
    {
        _documents.ForgetAll();
        _elements.ForgetAll();
        _media.ForgetAll();
    }

    private void RequireUniqueAlias(TEntity type)
    {
        if (Taken(type.Alias, type.Id)) throw new DuplicateNameException($"There is already a type with the alias {type.Alias}. Aliases are unique within document, media and member types.");
    }

    /// <summary>A circle would never end when the type is copied, and that ends the process.</summary>
    private static void RequireNoCircle(TEntity type)
    {
        if (type.ContentTypeComposition.Any(c => c.Id == type.Id || c.CompositionIds().Contains(type.Id)))
        {
            throw new InvalidOperationException($"The type {type.Alias} cannot be composed of a type that is composed of it. Remove one of the compositions.");
        }
    }

    /// <summary>A property may vary by no more than its type allows.</summary>
    private static void CutVariations(TEntity type)
    {
        foreach (IPropertyType property in type.PropertyTypes) property.Variations &= type.Variations;
    }

    private static bool SameAlias(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
