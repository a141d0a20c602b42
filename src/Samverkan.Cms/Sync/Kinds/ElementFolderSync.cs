using System.Xml.Linq;
using Samverkan.Cms.Sync.Format;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Cms.Sync.Kinds;

/// <summary>The library's folders, in files beside the elements'. What lies in the bin has no file, and the position is told but not taken: Core orders folders by name.</summary>
public sealed class ElementFolderSync(IElementContainerService folders, IShortStringHelper strings) : SyncKind
{
    private const string Element = "ElementContainer";

    public override string Folder => "Element";

    public override string Handler => "ElementHandler";

    public override int Order => 85;

    public override bool IsContent => true;

    internal override bool Takes(SyncFile file) => file.Root.Name.LocalName == Element || file.Change is not null;

    public override async Task<IReadOnlyList<SyncItem>> ExportAsync()
    {
        List<SyncItem> all = [];
        foreach (EntityContainer folder in await AllAsync()) all.Add(await ItemAsync(folder));
        return all;
    }

    internal override async Task<IReadOnlyList<(Guid Key, string Name)>> ChildrenAsync(Guid parent)
    {
        int? id = parent == Guid.Empty ? Constants.System.Root : (await folders.GetAsync(parent))?.Id;
        return [.. (await AllAsync()).Where(f => f.ParentId == id).Select(f => (f.Key, f.Name ?? ""))];
    }

    internal override async Task<XElement?> StoredAsync(SyncFile file) => await folders.GetAsync(file.Key) is { Trashed: false } folder ? (await ItemAsync(folder)).Root : null;

    internal override async Task WriteAsync(SyncFile file, SyncNotes notes)
    {
        Guid key = file.Root.Element("Parent").Key();
        EntityContainer? parent = key == Guid.Empty ? null : await folders.GetAsync(key) ?? throw new SyncException($"the folder {key} does not exist", file.Root.Element("Parent"));
        if (await folders.GetAsync(file.Key) is not { } folder) Require((await folders.CreateAsync(file.Key, file.Alias, parent?.Key, Editor)).Status, file);
        else
        {
            if (folder.Trashed) Require((await folders.RestoreAsync(file.Key, parent?.Key, Editor)).Result, file);
            else if (folder.ParentId != (parent?.Id ?? Constants.System.Root)) Require((await folders.MoveAsync(file.Key, parent?.Key, Editor)).Result, file);
            if (folder.Name != file.Alias) Require((await folders.UpdateAsync(file.Key, file.Alias, Editor)).Status, file);
        }
    }

    internal override async Task<bool> DeleteAsync(SyncFile file, SyncNotes notes)
    {
        if (await folders.GetAsync(file.Key) is null) return false;
        EntityContainerOperationStatus status = (await folders.DeleteAsync(file.Key, Editor)).Status;
        if (status != EntityContainerOperationStatus.Success) notes.Add($"the folder was not deleted: {status}", file.Root);
        return status == EntityContainerOperationStatus.Success;
    }

    private async Task<IEnumerable<EntityContainer>> AllAsync() => (await folders.GetAllAsync()).Where(f => !f.Trashed);

    private async Task<SyncItem> ItemAsync(EntityContainer folder)
    {
        string name = folder.Name ?? "";
        XElement root = new(Element, new XAttribute("Key", folder.Key), new XAttribute("Alias", name), new XAttribute("Level", folder.Level), SyncXml.Text("SortOrder", folder.SortOrder));
        if (await folders.GetParentAsync(folder) is { } parent) root.Add(new XElement("Parent", new XAttribute("Key", parent.Key)));
        return new SyncItem(folder.Key, name, SyncNames.UrlSafe(strings, name), root);
    }

    private static void Require(EntityContainerOperationStatus status, SyncFile file)
    {
        if (status != EntityContainerOperationStatus.Success) throw new SyncException($"the folder was refused: {status}", file.Root);
    }
}
