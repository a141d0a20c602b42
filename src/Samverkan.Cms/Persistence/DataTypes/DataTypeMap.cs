using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace Samverkan.Cms.Persistence.DataTypes;

/// <summary>The editors are resolved late: some of them ask for data types themselves.</summary>
public sealed class DataTypeMap(Lazy<PropertyEditorCollection> editors, IDataValueEditorFactory valueEditors, IConfigurationEditorJsonSerializer json)
{
    public IDataType Entity(NodeRow node, DataTypeRow row)
    {
        IDataEditor editor = editors.Value.TryGet(row.PropertyEditorAlias, out IDataEditor? known) ? known : new MissingPropertyEditor(row.PropertyEditorAlias, valueEditors);
        return Fresh.Entity(new DataType(editor, json, node.ParentId), dataType =>
        {
            (dataType.Id, dataType.Key, dataType.Name) = (node.Id, node.UniqueId, node.Text);
            (dataType.Path, dataType.Level, dataType.SortOrder, dataType.Trashed) = (node.Path, node.Level, node.SortOrder, node.Trashed);
            (dataType.CreateDate, dataType.UpdateDate, dataType.CreatorId) = (node.CreateDate, node.CreateDate, node.NodeUser ?? 0);
            dataType.DatabaseType = Enum.Parse<ValueStorageType>(row.DbType);
            dataType.EditorUiAlias = row.PropertyEditorUiAlias;
            dataType.SetConfigurationData(editor.GetConfigurationEditor().FromDatabase(row.Config, json));
        });
    }

    public DataTypeRow Row(IDataType dataType) => new()
    {
        NodeId = dataType.Id,
        PropertyEditorAlias = dataType.EditorAlias,
        PropertyEditorUiAlias = dataType.EditorUiAlias,
        DbType = dataType.DatabaseType.ToString(),
        Config = dataType.Editor!.GetConfigurationEditor().ToDatabase(dataType.ConfigurationData, json),
    };
}
