using System.Text.Json.Nodes;
using System.Xml.Linq;
using Samverkan.Cms.Sync.Format;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace Samverkan.Cms.Sync.Kinds;

public sealed class DataTypeSync(IDataTypeService dataTypes, IDataTypeContainerService folders, PropertyEditorCollection editors, IDataValueEditorFactory valueEditors, IConfigurationEditorJsonSerializer json) : SyncKind
{
    public override string Folder => "DataTypes";

    public override int Order => 30;

    public override async Task<IReadOnlyList<SyncItem>> ExportAsync()
    {
        List<SyncItem> items = [];
        foreach (IDataType dataType in await dataTypes.GetAllAsync()) items.Add(await ItemAsync(dataType));
        return items;
    }

    public override async Task<IReadOnlyList<SyncItem>> ExportAsync(IReadOnlyCollection<IEntity> saved)
    {
        List<SyncItem> items = [];
        foreach (Guid key in saved.Select(entity => entity.Key))
        {
            if (await dataTypes.GetAsync(key) is { } dataType) items.Add(await ItemAsync(dataType));
        }

        return items;
    }

    internal override async Task<IReadOnlyList<(Guid Key, string Name)>> ChildrenAsync(Guid parent)
    {
        int? id = parent == Guid.Empty ? Constants.System.Root : (await folders.GetAsync(parent))?.Id;
        return [.. (await dataTypes.GetAllAsync()).Where(type => type.ParentId == id).Select(type => (type.Key, type.Name ?? ""))];
    }

    internal override async Task<XElement?> StoredAsync(SyncFile file) => await FindAsync(file) is { } dataType ? (await ItemAsync(dataType)).Root : null;

    internal override async Task WriteAsync(SyncFile file, SyncNotes notes)
    {
        IDataType? stored = await FindAsync(file);
        XElement? before = stored is null ? null : (await ItemAsync(stored)).Root;
        string alias = file.Info.Required("EditorAlias");
        if (!editors.TryGet(alias, out IDataEditor? editor)) notes.Add($"the editor {alias} is not part of this site; the data type keeps its settings", file.Info.Element("EditorAlias"));
        IDataType dataType = stored ?? new DataType(editor ?? new MissingPropertyEditor(alias, valueEditors), json) { Key = file.Key };
        if (editor is not null && stored is not null && stored.EditorAlias != alias) dataType.Editor = editor;
        dataType.Name = file.Info.Required("Name");
        dataType.EditorUiAlias = file.Info.Value("EditorUIAlias") ?? dataType.EditorUiAlias ?? alias;
        if (editor is not null) dataType.DatabaseType = ValueTypes.ToStorageType(editor.GetValueEditor().ValueType);
        dataType.ConfigurationData = Configuration(file);
        dataType.ParentId = await FolderPath.EnsureAsync(folders, file.Info.Value("Folder"));
        if (IsUnchanged(before, await ItemAsync(dataType))) return;
        var result = stored is null ? await dataTypes.CreateAsync(dataType, Editor) : await dataTypes.UpdateAsync(dataType, Editor);
        if (!result.Success) throw new SyncException($"the data type was refused: {result.Status}", file.Root);
    }

    internal override async Task<bool> DeleteAsync(SyncFile file, SyncNotes notes) => await FindAsync(file) is { } dataType && (await dataTypes.DeleteAsync(dataType.Key, Editor)).Success;

    private async Task<IDataType?> FindAsync(SyncFile file) => await dataTypes.GetAsync(file.Key) ?? (file.Change is null ? await dataTypes.GetAsync(file.Info.Value("Name") ?? file.Alias) : null);

    private Dictionary<string, object> Configuration(SyncFile file)
    {
        string text = file.Root.Value("Config") ?? "{}";
        return SyncJson.Parse(text) is JsonObject ? json.Deserialize<Dictionary<string, object>>(text) ?? [] : throw new SyncException("<Config> is not a JSON object", file.Root.Element("Config"));
    }

    private async Task<SyncItem> ItemAsync(IDataType dataType)
    {
        JsonObject config = (JsonObject)JsonNode.Parse(json.Serialize(dataType.ConfigurationData))!;
        JsonObject sorted = new(config.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => KeyValuePair.Create(p.Key, p.Value?.DeepClone())));
        string? folder = await FolderPath.OfAsync(folders, dataType);
        return new SyncItem(dataType.Key, dataType.Name!, SyncNames.Safe(dataType.Name!), new XElement("DataType", new XAttribute("Key", dataType.Key), new XAttribute("Alias", dataType.Name!), new XAttribute("Level", dataType.Level),
            new XElement("Info",
                SyncXml.Text("Name", dataType.Name), SyncXml.Text("EditorAlias", dataType.EditorAlias), SyncXml.Text("EditorUIAlias", dataType.EditorUiAlias),
                folder is null ? null : SyncXml.Text("Folder", folder)),
            SyncXml.CData("Config", SyncJson.Pretty(sorted))));
    }
}
