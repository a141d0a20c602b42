namespace Samverkan.Cms.Api.Shared.Trees;

/// <summary>One tree of the backoffice.</summary>
/// <param name="Item">What stands in it.</param>
/// <param name="Folder">What it is ordered by, where it has folders.</param>
internal sealed record TreeKind(UmbracoObjectTypes Item, UmbracoObjectTypes? Folder = null)
{
    public static TreeKind Documents { get; } = new(UmbracoObjectTypes.Document);
    public static TreeKind Media { get; } = new(UmbracoObjectTypes.Media);
    public static TreeKind DocumentTypes { get; } = new(UmbracoObjectTypes.DocumentType, UmbracoObjectTypes.DocumentTypeContainer);
    public static TreeKind MediaTypes { get; } = new(UmbracoObjectTypes.MediaType, UmbracoObjectTypes.MediaTypeContainer);
    public static TreeKind MemberTypes { get; } = new(UmbracoObjectTypes.MemberType, UmbracoObjectTypes.MemberTypeContainer);
    public static TreeKind DataTypes { get; } = new(UmbracoObjectTypes.DataType, UmbracoObjectTypes.DataTypeContainer);
    public static TreeKind Blueprints { get; } = new(UmbracoObjectTypes.DocumentBlueprint, UmbracoObjectTypes.DocumentBlueprintContainer);
    public static TreeKind Elements { get; } = new(UmbracoObjectTypes.Element, UmbracoObjectTypes.ElementContainer);
    public static TreeKind Templates { get; } = new(UmbracoObjectTypes.Template);

    public UmbracoObjectTypes[] Types(bool foldersOnly = false) => Folder is not { } folder ? [Item] : foldersOnly ? [folder] : [folder, Item];

    /// <summary>Content as its editors put it; what has folders: these first, then by name.</summary>
    public Ordering Ordering { get; } = Folder is not null ? FoldersFirst() : Item is UmbracoObjectTypes.Template ? Ordering.By("name") : Ordering.By("sortOrder");

    private static Ordering FoldersFirst()
    {
        Ordering ordering = Ordering.By("isFolder", Direction.Descending);
        ordering.Next = Ordering.By("name");
        return ordering;
    }

    /// <summary>The node that deleted items hang below.</summary>
    public int Bin => Item switch
    {
        UmbracoObjectTypes.Media => Constants.System.RecycleBinMedia,
        UmbracoObjectTypes.Element => Constants.System.RecycleBinElement,
        _ => Constants.System.RecycleBinContent,
    };

    /// <summary>The key of that node, where folders are trashed too: in the library.</summary>
    public Guid BinKey => Constants.System.RecycleBinElementKey;

    public UmbracoObjectTypes BinType => UmbracoObjectTypes.ElementRecycleBin;

    public bool Holds(IEntitySlim entity) => entity.NodeObjectType == Item.GetGuid() || IsFolder(entity);

    public bool IsFolder(IEntitySlim entity) => Folder is { } folder && entity.NodeObjectType == folder.GetGuid();
}
