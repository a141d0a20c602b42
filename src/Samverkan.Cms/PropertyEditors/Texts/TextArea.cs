using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.Texts;

/// <summary>Text of several lines; Core's value editor checks <c>maxChars</c>.</summary>
[DataEditor(EditorAliases.TextArea, ValueType = ValueTypes.Text, ValueEditorIsReusable = true)]
public sealed class TextArea(IDataValueEditorFactory valueEditors, IIOHelper files) : DataEditor(valueEditors)
{
    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<TextOnlyValueEditor>(Attribute!);

    protected override IConfigurationEditor CreateConfigurationEditor() => new TextAreaConfigurationEditor(files);
}
