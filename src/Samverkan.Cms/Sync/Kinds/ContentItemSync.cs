using System.Globalization;
using System.Xml.Linq;
using Samverkan.Cms.Sync.Format;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Cms.Sync.Kinds;

/// <summary>What documents, blueprints and media share: the place in the tree, names, the draft's values.</summary>
public abstract class ContentItemSync<T>(IShortStringHelper strings) : SyncKind where T : class, IContentBase
{
    public override bool IsContent => true;

    protected IShortStringHelper Strings => strings;

    protected abstract string Element { get; }

    /// <summary>The path of the bin, <c>/[-20]</c>.</summary>
    protected abstract int BinId { get; }

    protected abstract T? ById(int id);

    protected abstract T? ByKey(Guid key);

    protected abstract IEnumerable<T> All();

    protected abstract IEnumerable<T> Below(int id);

    /// <summary>Children of a parent: an item is found by its parent and name when its key is not known.</summary>
    protected abstract IEnumerable<T> ChildrenOf(int parentId);

    public override Task<IReadOnlyList<SyncItem>> ExportAsync() => ItemsAsync(All());

    /// <summary>What lies below an item has its name in its path.</summary>
    public override Task<IReadOnlyList<SyncItem>> ExportAsync(IReadOnlyCollection<IEntity> saved)
    {
        IEnumerable<T> below = saved.Where(entity => WasChanged(entity, nameof(IContentBase.Name))).SelectMany(entity => Below(entity.Id));
        return ItemsAsync(saved.Select(entity => ByKey(entity.Key)).OfType<T>().Concat(below).DistinctBy(item => item.Key));
    }

    internal override async Task<XElement?> StoredAsync(SyncFile file) => Find(file) is { } item ? (await ItemAsync(item)).Root : null;

    internal override Task<IReadOnlyList<(Guid Key, string Name)>> ChildrenAsync(Guid parent)
    {
        int? id = parent == Guid.Empty ? Constants.System.Root : ParentIdOf(parent);
        return Task.FromResult<IReadOnlyList<(Guid, string)>>(id is null ? [] : [.. ChildrenOf(id.Value).Where(c => !c.Trashed).Select(c => (c.Key, c.Name ?? ""))]);
    }

    private async Task<IReadOnlyList<SyncItem>> ItemsAsync(IEnumerable<T> items)
    {
        List<SyncItem> all = [];
        foreach (T item in items) all.Add(await ItemAsync(item));
        return all;
    }

    protected T? Find(SyncFile file)
    {
        if (ByKey(file.Key) is { } known) return known;
        if (file.Change is not null) return null;
        int? parent = ParentId(file);
        return parent is null ? null : ChildrenOf(parent.Value).FirstOrDefault(c => string.Equals(c.Name, file.Alias, StringComparison.OrdinalIgnoreCase) && c.ContentType.Alias == file.Info.Value(TypeElement));
    }

    protected virtual string TypeElement => "ContentType";

    /// <summary>Null when the parent is named and does not exist.</summary>
    protected int? ParentId(SyncFile file)
    {
        Guid key = file.Info.Element("Parent").Key();
        return key == Guid.Empty ? Constants.System.Root : ParentIdOf(key);
    }

    /// <exception cref="SyncException">The parent does not exist.</exception>
    protected int RequiredParentId(SyncFile file) => ParentId(file) ?? throw new SyncException($"the parent {file.Info.Value("Parent")} does not exist", file.Info.Element("Parent"));

    /// <summary>Where a new item is made: one that goes to the bin may have lost its parent.</summary>
    /// <exception cref="SyncException">The parent does not exist.</exception>
    protected int NewParentId(SyncFile file) => IsTrashed(file) ? ParentId(file) ?? Constants.System.Root : RequiredParentId(file);

    /// <summary>The id of what items stand in: another item, where a kind has no folders.</summary>
    protected virtual int? ParentIdOf(Guid key) => ByKey(key)?.Id;

    /// <summary>What an item stands in, and what that stands in.</summary>
    protected virtual (int ParentId, Guid Key, string Name)? Parent(int id) => ById(id) is { } parent ? (parent.ParentId, parent.Key, parent.Name ?? "") : null;

    protected static bool IsTrashed(SyncFile file) => file.Info.Flag("Trashed", missing: false);

    protected static void ReadNode(T item, SyncFile file)
    {
        if (file.Info.Date("CreateDate") is { } created) item.CreateDate = created;
        item.SortOrder = SortOrder(file, item);
    }

    protected static int SortOrder(SyncFile file, T item) => file.Info.Int("SortOrder", item.SortOrder);

    protected void ReadValues(T item, SyncFile file, SyncNotes notes)
    {
        foreach (XElement property in file.Root.Children("Properties"))
        {
            string alias = property.Name.LocalName;
            if (!item.Properties.TryGetValue(alias, out IProperty? target))
            {
                notes.Add($"the property {alias} is not part of the type {item.ContentType.Alias}", property);
                continue;
            }

            foreach (XElement value in property.Elements("Value")) ReadValue(target, value, notes);
        }
    }

    private static void ReadValue(IProperty property, XElement xml, SyncNotes notes)
    {
        (string? culture, string? segment) = ((string?)xml.Attribute("Culture"), (string?)xml.Attribute("Segment"));
        if (!property.PropertyType.SupportsVariation(culture, segment))
        {
            if (xml.Value.Length > 0) notes.Add($"a value of {property.Alias} is left out: the property does not vary so", xml);
            return;
        }

        try { property.SetValue(SyncValue.Stored(property.PropertyType, xml.Value), culture, segment); }
        catch (Exception failure) when (failure is FormatException or InvalidOperationException or OverflowException) { notes.Add($"the value of {property.Alias} cannot be kept: {failure.Message}", xml); }
    }

    protected async Task<SyncItem> ItemAsync(T item)
    {
        XElement root = new(Element, new XAttribute("Key", item.Key), new XAttribute("Alias", item.Name ?? ""), new XAttribute("Level", item.Trashed ? 100 + item.Level : item.Level), await InfoAsync(item), Properties(item));
        return new SyncItem(item.Key, item.Name ?? "", SyncNames.UrlSafe(strings, item.Name ?? ""), root);
    }

    protected abstract Task<IReadOnlyList<object?>> InfoAfterSortOrderAsync(T item);

    /// <summary>The key of the parent that a trashed item had.</summary>
    protected abstract Guid OriginalParent(T item);

    private async Task<XElement> InfoAsync(T item)
    {
        (int ParentId, Guid Key, string Name)? parent = item.Trashed || item.ParentId <= 0 ? null : Parent(item.ParentId);
        return new XElement("Info",
            new XElement("Parent", new XAttribute("Key", parent?.Key ?? Guid.Empty), parent?.Name ?? ""),
            SyncXml.Text("Path", NamePath(item)),
            item.Trashed ? new XElement("Trashed", new XAttribute("Parent", OriginalParent(item)), "true") : SyncXml.Flag("Trashed", false),
            SyncXml.Text(TypeElement, item.ContentType.Alias), SyncXml.Text("CreateDate", SyncXml.Time(item.CreateDate)),
            new XElement("NodeName", new XAttribute("Default", item.Name ?? ""), item.AvailableCultures.Order(StringComparer.Ordinal).Select(c => new XElement("Name", new XAttribute("Culture", c), item.GetCultureName(c)))),
            SyncXml.Text("SortOrder", item.SortOrder), await InfoAfterSortOrderAsync(item));
    }

    /// <summary>Names without spaces, signs and accents, from the root.</summary>
    protected string NamePath(T item)
    {
        string own = "/" + SyncNames.PathPart(item.Name ?? "");
        return (item.Trashed ? string.Create(CultureInfo.InvariantCulture, $"/[{BinId}]") : PathTo(item.ParentId)) + own;
    }

    private string PathTo(int id) => id > 0 && Parent(id) is { } parent ? $"{PathTo(parent.ParentId)}/{SyncNames.PathPart(parent.Name)}" : "";

    private static XElement Properties(T item) => new("Properties", item.Properties.Where(p => Exported(item, p)).OrderBy(p => p.Alias, StringComparer.OrdinalIgnoreCase).Select(p => Property(item, p)));

    /// <summary>A file's size and dimensions are found out again on import.</summary>
    private static bool Exported(T item, IProperty property) => item is not IMedia
        || property.Alias is not (Constants.Conventions.Media.Width or Constants.Conventions.Media.Height or Constants.Conventions.Media.Bytes or Constants.Conventions.Media.Extension);

    private static XElement Property(T item, IProperty property)
    {
        if (!property.PropertyType.VariesByCulture()) return new XElement(property.Alias, SyncXml.CData("Value", SyncValue.Text(property.PropertyType, property.GetValue())));
        return new XElement(property.Alias, item.AvailableCultures.Order(StringComparer.Ordinal).Select(c => SyncXml.CData("Value", SyncValue.Text(property.PropertyType, property.GetValue(c)), new XAttribute("Culture", c))));
    }
}
