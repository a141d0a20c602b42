using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.Texts;

/// <summary>One line of text; Core's value editor checks <c>maxChars</c>.</summary>
[DataEditor(EditorAliases.TextBox, ValueEditorIsReusable = true)]
public sealed class TextBox(IDataValueEditorFactory valueEditors, IIOHelper files) : DataEditor(valueEditors)
{
    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<TextOnlyValueEditor>(Attribute!);

    protected override IConfigurationEditor CreateConfigurationEditor() => new TextboxConfigurationEditor(files);
}
