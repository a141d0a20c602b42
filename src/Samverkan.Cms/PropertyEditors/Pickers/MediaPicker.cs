using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.Pickers;

[DataEditor(EditorAliases.MediaPicker3, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
public sealed class MediaPicker(IDataValueEditorFactory valueEditors, IIOHelper files) : DataEditor(valueEditors)
{
    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<MediaValueEditor>(Attribute!);

    protected override IConfigurationEditor CreateConfigurationEditor() => new MediaPicker3ConfigurationEditor(files);
}
