using Samverkan.Cms.PropertyEditors.Shared;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.Lists;

[DataEditor(EditorAliases.Tags, ValueType = ValueTypes.Text, ValueEditorIsReusable = true)]
public sealed class Tags(IDataValueEditorFactory valueEditors, IIOHelper files) : DataEditor(valueEditors)
{
    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<TagsValueEditor>(Attribute!);

    protected override IConfigurationEditor CreateConfigurationEditor() => new TagConfigurationEditor(files);
}

/// <summary>Stored as a JSON array or parted by commas, as the data type says; read in either form, so that the setting can change.</summary>
public sealed class TagsValueEditor(ValueEditorParts parts, DataEditorAttribute attribute) : ListValueEditor(parts, attribute), IDataValueTags
{
    public override string[]? Read(object? value) => base.Read(value)?.Distinct(StringComparer.OrdinalIgnoreCase).ToArray();

    public IEnumerable<ITag> GetTags(object? value, object? dataTypeConfiguration, int? languageId)
    {
        string group = ConfigurationEditor.ConfigurationAs<TagConfiguration>(dataTypeConfiguration)?.Group is { Length: > 0 } named ? named : "default";
        return [.. (Read(value) ?? []).Select(text => new Tag { Group = group, Text = text, LanguageId = languageId })];
    }

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue) =>
        editorValue.DataTypeConfiguration is TagConfiguration { StorageType: TagsStorageType.Csv } && Read(editorValue.Value) is { } tags
            ? string.Join(Separator, tags)
            : base.FromEditor(editorValue, currentValue);
}
