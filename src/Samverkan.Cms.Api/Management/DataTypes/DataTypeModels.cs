using Samverkan.Cms.Api.Shared.Trees;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace Samverkan.Cms.Api.Management.DataTypes;

/// <summary>Data types to and from what the client sees of them: its configuration is a list of named values.</summary>
internal sealed class DataTypeModels(PropertyEditorCollection editors, IConfigurationEditorJsonSerializer serializer, IDataTypeService dataTypes, IDataTypeContainerService folders)
{
    public DataTypeResponseModel Model(IDataType dataType) => new()
    {
        Id = dataType.Key,
        Name = dataType.Name ?? "",
        EditorAlias = dataType.EditorAlias,
        EditorUiAlias = dataType.EditorUiAlias ?? dataType.EditorAlias,
        IsDeletable = dataType.IsDeletableDataType(),
        CanIgnoreStartNodes = !dataType.IsBuildInDataType(),
        Values = Values(dataType),
    };

    public static DataTypeItemResponseModel Item(IDataType dataType) => new()
    {
        Id = dataType.Key,
        Name = dataType.Name ?? "",
        EditorAlias = dataType.EditorAlias,
        EditorUiAlias = dataType.EditorUiAlias,
        IsDeletable = dataType.IsDeletableDataType(),
        Flags = [],
    };

    public async Task<IReadOnlyList<DataTypeTreeItemResponseModel>> TreeItemsAsync(IReadOnlyList<TreeEntity> found)
    {
        Guid[] keys = [.. found.Where(e => !TreeKind.DataTypes.IsFolder(e.Entity)).Select(e => e.Entity.Key)];
        Dictionary<Guid, IDataType> types = keys.Length == 0 ? [] : (await dataTypes.GetAllAsync(keys)).ToDictionary(t => t.Key);
        return [.. found.Select(e => TreeItem(e, types.GetValueOrDefault(e.Entity.Key)))];
    }

    public async Task<Attempt<IDataType?, DataTypeOperationStatus>> NewAsync(CreateDataTypeRequestModel wanted)
    {
        if (!editors.TryGet(wanted.EditorAlias, out IDataEditor? editor)) return Attempt.FailWithStatus<IDataType?, DataTypeOperationStatus>(DataTypeOperationStatus.PropertyEditorNotFound, null);
        EntityContainer? folder = wanted.Parent is { } parent ? await folders.GetAsync(parent.Id) : null;
        if (wanted.Parent is not null && folder is null) return Attempt.FailWithStatus<IDataType?, DataTypeOperationStatus>(DataTypeOperationStatus.ParentNotFound, null);
        DataType dataType = new(editor, serializer, folder?.Id ?? Constants.System.Root) { Name = wanted.Name, EditorUiAlias = wanted.EditorUiAlias };
        if (wanted.Id is { } key) dataType.Key = key;
        Configure(dataType, editor, wanted.Values);
        return Attempt.SucceedWithStatus<IDataType?, DataTypeOperationStatus>(DataTypeOperationStatus.Success, dataType);
    }

    /// <returns>Whether the editor is known; nothing is changed when it is not.</returns>
    public bool Change(IDataType dataType, UpdateDataTypeRequestModel wanted)
    {
        if (!editors.TryGet(wanted.EditorAlias, out IDataEditor? editor)) return false;
        (dataType.Name, dataType.Editor, dataType.EditorUiAlias) = (wanted.Name, editor, wanted.EditorUiAlias);
        Configure(dataType, editor, wanted.Values);
        return true;
    }

    private void Configure(IDataType dataType, IDataEditor editor, IReadOnlyList<DataTypePropertyPresentationModel> values)
    {
        Dictionary<string, object> sent = values.Where(v => v.Value is not null).DistinctBy(v => v.Alias).ToDictionary(v => v.Alias, v => v.Value!); // the others are left out
        dataType.ConfigurationData = editor.GetConfigurationEditor().FromConfigurationEditor(sent).ToDictionary();
        dataType.DatabaseType = ValueTypes.ToStorageType(editor.GetValueEditor(dataType.ConfigurationObject).ValueType);
    }

    private IReadOnlyList<DataTypePropertyPresentationModel> Values(IDataType dataType)
    {
        if (!editors.TryGet(dataType.EditorAlias, out IDataEditor? editor)) return [.. dataType.ConfigurationData.Select(v => new DataTypePropertyPresentationModel { Alias = v.Key, Value = v.Value })];
        return [.. editor.GetConfigurationEditor().ToConfigurationEditor(dataType.ConfigurationData).Select(v => new DataTypePropertyPresentationModel { Alias = v.Key, Value = v.Value })];
    }

    private static DataTypeTreeItemResponseModel TreeItem(TreeEntity entity, IDataType? dataType) => new()
    {
        Id = entity.Entity.Key,
        Name = entity.Entity.Name ?? "",
        Parent = entity.Parent?.ToReference(),
        HasChildren = entity.Entity.HasChildren,
        NoAccess = !entity.HasAccess,
        IsFolder = dataType is null,
        IsDeletable = dataType?.IsDeletableDataType() ?? true,
        EditorUiAlias = dataType?.EditorUiAlias,
        Flags = [],
    };
}
