using System.Xml.Linq;
using Samverkan.Cms.Sync.Format;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Cms.Sync.Kinds;

/// <summary>
/// Document, media and member types. The first pass makes the type with its properties, the second ties compositions and allowed children, which may stand in
/// files that come later.
/// </summary>
public abstract class TypeSync<T>(IContentTypeBaseService<T> types, IEntityTypeContainerService<T> folders, IDataTypeService dataTypes, IShortStringHelper strings) : SyncKind
    where T : class, IContentTypeComposition
{
    protected IContentTypeBaseService<T> Types => types;

    protected IShortStringHelper Strings => strings;

    /// <summary><c>ContentType</c>, <c>MediaType</c>, <c>MemberType</c>: also what the allowed children are called.</summary>
    protected internal abstract string Element { get; }

    /// <summary>Properties of document types say whether they vary.</summary>
    protected virtual bool PropertiesVary => false;

    protected abstract T New(int parentId);

    public override async Task<IReadOnlyList<SyncItem>> ExportAsync()
    {
        List<SyncItem> items = [];
        foreach (T type in types.GetAll()) items.Add(await ItemAsync(type));
        return items;
    }

    /// <summary>Other types name a type by its alias.</summary>
    public override async Task<IReadOnlyList<SyncItem>> ExportAsync(IReadOnlyCollection<IEntity> saved)
    {
        if (saved.Any(entity => WasChanged(entity, nameof(IContentTypeBase.Alias)))) return await ExportAsync();
        List<SyncItem> items = [];
        foreach (T type in saved.Select(entity => types.Get(entity.Key)).OfType<T>()) items.Add(await ItemAsync(type));
        return items;
    }

    internal override async Task<IReadOnlyList<(Guid Key, string Name)>> ChildrenAsync(Guid parent)
    {
        int? id = parent == Guid.Empty ? Constants.System.Root : (await folders.GetAsync(parent))?.Id;
        return [.. types.GetAll().Where(type => type.ParentId == id).Select(type => (type.Key, type.Alias))];
    }

    internal override async Task<XElement?> StoredAsync(SyncFile file) => Find(file) is { } type ? (await ItemAsync(type)).Root : null;

    internal override async Task WriteAsync(SyncFile file, SyncNotes notes)
    {
        T? stored = Find(file);
        XElement? before = await StoredAsync(file);
        T type = stored ?? New(Constants.System.Root);
        if (stored is null) type.Key = file.Key;
        type.ParentId = await FolderPath.EnsureAsync(folders, file.Info.Value("Folder"));
        ReadInfo(type, file);
        await ReadPropertiesAsync(type, file, notes);
        if (!IsUnchanged(before, await ItemAsync(type))) await SaveAsync(type, stored is null, file);
    }

    internal override async Task WriteReferencesAsync(SyncFile file, SyncNotes notes)
    {
        if (Find(file) is not { } type || await StoredAsync(file) is not { } stored || SyncComparison.Same(stored, file.Root)) return;
        Compose(type, file, notes);
        type.AllowedContentTypes = [.. Allowed(file, notes)];
        await ReadReferencesAsync(type, file, notes);
        if (!IsUnchanged(stored, await ItemAsync(type))) await SaveAsync(type, isNew: false, file);
    }

    internal override async Task<bool> DeleteAsync(SyncFile file, SyncNotes notes) =>
        Find(file) is { } type && await types.DeleteAsync(type.Key, Editor) == ContentTypeOperationStatus.Success;

    protected virtual void ReadInfo(T type, SyncFile file)
    {
        type.Alias = file.Info.Value("Alias") ?? file.Alias;
        type.Name = file.Info.Required("Name");
        type.Icon = file.Info.Value("Icon");
        type.Thumbnail = file.Info.Value("Thumbnail");
        type.Description = file.Info.Value("Description");
        type.AllowedAsRoot = file.Info.Flag("AllowAtRoot", missing: false);
        type.ListView = Guid.TryParse(file.Info.Value("ListView"), out Guid listView) && listView != Guid.Empty ? listView : null;
        type.Variations = Enum.TryParse(file.Info.Value("Variations"), out ContentVariation variations) ? variations : ContentVariation.Nothing;
        type.IsElement = file.Info.Flag("IsElement", missing: false);
    }

    /// <summary>What only one kind refers to.</summary>
    protected virtual Task ReadReferencesAsync(T type, SyncFile file, SyncNotes notes) => Task.CompletedTask;

    protected virtual void ReadProperty(T type, IPropertyType property, XElement xml) { }

    protected virtual IEnumerable<object?> InfoAfterFolder(T type) => [];

    protected virtual IEnumerable<object?> InfoBeforeFolder(T type) => [];

    protected virtual IEnumerable<XElement> PropertyExtras(T type, IPropertyType property) => [];

    protected virtual XElement Root(T type, XElement info, XElement structure, XElement properties, XElement tabs) => new(Element, Identity(type), info, properties, structure, tabs);

    protected static object[] Identity(T type) => [new XAttribute("Key", type.Key), new XAttribute("Alias", type.Alias), new XAttribute("Level", type.Level)];

    private T? Find(SyncFile file) => types.Get(file.Key) ?? types.Get(file.Alias);

    private async Task SaveAsync(T type, bool isNew, SyncFile file)
    {
        Attempt<ContentTypeOperationStatus> result = isNew ? await types.CreateAsync(type, Editor) : await types.UpdateAsync(type, Editor);
        if (!result.Success) throw new SyncException($"the type was refused: {result.Result}", file.Root);
    }

    private async Task ReadPropertiesAsync(T type, SyncFile file, SyncNotes notes)
    {
        PropertyTabs tabs = new(type, file);
        HashSet<string> kept = new(StringComparer.OrdinalIgnoreCase);
        bool numbered = file.Root.Children("GenericProperties").Any(xml => xml.Int("SortOrder") != 0); // else they are numbered as they are stored
        foreach (XElement xml in file.Root.Children("GenericProperties"))
        {
            string alias = xml.Required("Alias");
            kept.Add(alias);
            if (await DataTypeAsync(xml) is not { } dataType)
            {
                notes.Add($"the property {alias} is left out: its data type {xml.Value("Definition")} does not exist", xml);
                continue;
            }

            IPropertyType property = type.PropertyTypes.FirstOrDefault(p => p.Key == xml.ElementKey()) ?? type.PropertyTypes.FirstOrDefault(p => p.Alias == alias) ?? tabs.Add(new PropertyType(strings, dataType, alias), xml);
            Fill(type, property, dataType, xml);
            if (numbered || !property.HasIdentity) property.SortOrder = xml.Int("SortOrder");
            tabs.Place(property, xml);
        }

        foreach (string gone in type.PropertyTypes.Select(p => p.Alias).Except(kept, StringComparer.OrdinalIgnoreCase).ToArray()) type.RemovePropertyType(gone);
        tabs.RemoveOthers();
    }

    private void Fill(T type, IPropertyType property, IDataType dataType, XElement xml)
    {
        if (!property.HasIdentity && xml.ElementKey() is var key && key != Guid.Empty) property.Key = key;
        (property.Alias, property.Name, property.Description) = (xml.Required("Alias"), xml.Value("Name") ?? xml.Required("Alias"), xml.Value("Description"));
        (property.DataTypeId, property.DataTypeKey, property.PropertyEditorAlias, property.ValueStorageType) = (dataType.Id, dataType.Key, dataType.EditorAlias, dataType.DatabaseType);
        (property.Mandatory, property.MandatoryMessage) = (xml.Flag("Mandatory", missing: false), xml.Value("MandatoryMessage"));
        (property.ValidationRegExp, property.ValidationRegExpMessage) = (xml.Value("Validation"), xml.Value("ValidationRegExpMessage"));
        property.LabelOnTop = xml.Flag("LabelOnTop", missing: false);
        property.Variations = Enum.TryParse(xml.Value("Variations"), out ContentVariation variations) ? variations : ContentVariation.Nothing;
        ReadProperty(type, property, xml);
    }

    private async Task<IDataType?> DataTypeAsync(XElement xml) =>
        (Guid.TryParse(xml.Value("Definition"), out Guid key) ? await dataTypes.GetAsync(key) : null)
        ?? (xml.Value("Type") is { } editor && xml.Value("Definition") is null ? (await dataTypes.GetByEditorAliasAsync(editor)).FirstOrDefault() : null);

    private void Compose(T type, SyncFile file, SyncNotes notes)
    {
        List<IContentTypeComposition> wanted = [];
        foreach (XElement xml in file.Info.Children("Compositions"))
        {
            if ((types.Get(xml.Key()) ?? types.Get(xml.Value)) is { } composition) wanted.Add(composition);
            else notes.Add($"the composition {xml.Value} does not exist", xml);
        }

        foreach (string gone in type.ContentTypeComposition.Where(c => wanted.All(w => w.Key != c.Key)).Select(c => c.Alias).ToArray()) type.RemoveContentType(gone);
        foreach (IContentTypeComposition added in wanted.Where(w => type.ContentTypeComposition.All(c => c.Key != w.Key)))
        {
            if (!type.AddContentType(added)) notes.Add($"the composition {added.Alias} would give a property twice", file.Info.Element("Compositions"));
        }
    }

    private IEnumerable<ContentTypeSort> Allowed(SyncFile file, SyncNotes notes)
    {
        foreach (XElement xml in file.Root.Children("Structure"))
        {
            if ((types.Get(xml.Key()) ?? types.Get(xml.Value)) is { } allowed) yield return new ContentTypeSort(allowed.Key, int.TryParse((string?)xml.Attribute("SortOrder"), out int order) ? order : 0, allowed.Alias);
            else notes.Add($"the allowed child {xml.Value} does not exist", xml);
        }
    }

    private async Task<SyncItem> ItemAsync(T type)
    {
        string? folder = await FolderPath.OfAsync(folders, type);
        XElement info = new("Info",
            SyncXml.Text("Name", type.Name), SyncXml.Text("Icon", type.Icon), SyncXml.Text("Thumbnail", type.Thumbnail), SyncXml.Text("Description", type.Description),
            SyncXml.CapitalFlag("AllowAtRoot", type.AllowedAsRoot), SyncXml.Text("ListView", type.ListView ?? Guid.Empty), SyncXml.Text("Variations", type.Variations), SyncXml.Flag("IsElement", type.IsElement),
            InfoBeforeFolder(type), folder is null ? null : SyncXml.Text("Folder", folder),
            new XElement("Compositions", type.ContentTypeComposition.OrderBy(c => c.Alias, StringComparer.OrdinalIgnoreCase).Select(c => SyncXml.Reference("Composition", c.Key, c.Alias))),
            InfoAfterFolder(type));
        XElement structure = new("Structure", (type.AllowedContentTypes ?? []).OrderBy(a => a.SortOrder).Select(a => new XElement(Element, new XAttribute("Key", a.Key), new XAttribute("SortOrder", a.SortOrder), a.Alias)));
        XElement properties = new("GenericProperties", type.PropertyTypes.OrderBy(p => p.Alias, StringComparer.OrdinalIgnoreCase).Select(p => Property(type, p)));
        XElement tabs = new("Tabs", type.PropertyGroups.OrderBy(g => g.SortOrder).ThenBy(g => g.Alias, StringComparer.Ordinal).Select(Tab));
        return new SyncItem(type.Key, type.Alias, type.Alias.ToLowerInvariant(), Root(type, info, structure, properties, tabs));
    }

    private XElement Property(T type, IPropertyType property)
    {
        PropertyGroup? group = type.PropertyGroups.FirstOrDefault(g => g.PropertyTypes?.Any(p => p.Alias == property.Alias) == true);
        return new XElement("GenericProperty",
            SyncXml.Text("Key", property.Key), SyncXml.Text("Name", property.Name), SyncXml.Text("Alias", property.Alias), SyncXml.Text("Definition", property.DataTypeKey),
            SyncXml.Text("Type", property.PropertyEditorAlias), SyncXml.Flag("Mandatory", property.Mandatory), SyncXml.Text("Validation", property.ValidationRegExp),
            SyncXml.CData("Description", property.Description), SyncXml.Text("SortOrder", property.SortOrder),
            new XElement("Tab", group is null ? null : new XAttribute("Alias", group.Alias), group?.Name ?? ""),
            PropertyExtras(type, property), PropertiesVary ? SyncXml.Text("Variations", property.Variations) : null,
            SyncXml.Text("MandatoryMessage", property.MandatoryMessage), SyncXml.Text("ValidationRegExpMessage", property.ValidationRegExpMessage), SyncXml.Flag("LabelOnTop", property.LabelOnTop));
    }

    private static XElement Tab(PropertyGroup group) => new("Tab",
        SyncXml.Text("Key", group.Key), SyncXml.Text("Caption", group.Name), SyncXml.Text("Alias", group.Alias), SyncXml.Text("Type", group.Type), SyncXml.Text("SortOrder", group.SortOrder));
}

internal static class PropertyXml
{
    /// <summary>Properties and tabs have their key in an element, not in an attribute.</summary>
    public static Guid ElementKey(this XElement xml) => Guid.TryParse(xml.Value("Key"), out Guid key) ? key : Guid.Empty;
}
