using Samverkan.Cms.Persistence.Contents;
using Samverkan.Cms.Sync.Format;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Cms.Sync.Kinds;

/// <summary>The library's elements: as documents are written, without a template. Their folders lie in the same folder of files, and come first (<see cref="ElementFolderSync"/>).</summary>
public sealed class ElementSync(IElementService elements, IElementEditingService editing, IElementContainerService folders, IContentTypeService types, ILanguageService languages, IRelationService relations, IEntityService entities, IShortStringHelper strings)
    : PublishableSync<IElement>(elements, languages, strings)
{
    public override string Folder => "Element";

    public override int Order => 86;

    internal override bool Takes(SyncFile file) => file.Root.Name.LocalName == Element || file.Change is not null;

    protected override string Element => "Element";

    protected override int BinId => Constants.System.RecycleBinElement;

    protected override IElement? ById(int id) => entities.Get(id, UmbracoObjectTypes.Element) is { } found ? ByKey(found.Key) : null;

    protected override IEnumerable<IElement> All() => elements.GetByIds([.. entities.GetAll(UmbracoObjectTypes.Element).Select(e => e.Key)]);

    /// <summary>What lies in a folder has its name in its path.</summary>
    protected override IEnumerable<IElement> Below(int id) => All().Where(e => e.AncestorIds().Contains(id));

    protected override IEnumerable<IElement> ChildrenOf(int parentId) => All().Where(e => e.ParentId == parentId);

    protected override (int ParentId, Guid Key, string Name)? Parent(int id) => entities.Get(id, UmbracoObjectTypes.ElementContainer) is { } folder ? (folder.ParentId, folder.Key, folder.Name ?? "") : null;

    protected override int? ParentIdOf(Guid key) => entities.Get(key, UmbracoObjectTypes.ElementContainer)?.Id;

    protected override IElement New(SyncFile file)
    {
        string alias = file.Info.Required("ContentType");
        if (types.Get(alias) is not { } type) throw new SyncException($"the element type {alias} does not exist", file.Info.Element("ContentType"));
        return new Element(DefaultName(file), NewParentId(file), type) { Key = file.Key };
    }

    protected override async Task<IElement> MoveToAsync(IElement item, SyncFile file)
    {
        int parent = RequiredParentId(file);
        if (!item.Trashed && item.ParentId == parent) return item;
        Guid? folder = (await folders.GetAsync(file.Info.Element("Parent").Key()))?.Key;
        Attempt<ContentEditingOperationStatus> moved = item.Trashed ? await editing.RestoreAsync(item.Key, folder, Editor) : await editing.MoveAsync(item.Key, folder, Editor);
        return moved.Success && ByKey(item.Key) is { } there ? there : throw new SyncException($"it was not moved: {moved.Result}", file.Info.Element("Parent"));
    }

    protected override Task TrashAsync(IElement item) => editing.MoveToRecycleBinAsync(item.Key, Editor);

    protected override Guid OriginalParent(IElement item)
    {
        int? parent = relations.GetByChildId(item.Id, Constants.Conventions.RelationTypes.RelateParentElementContainerOnElementDeleteAlias).FirstOrDefault()?.ParentId;
        return parent is > 0 ? entities.Get(parent.Value)?.Key ?? Guid.Empty : Guid.Empty;
    }
}
