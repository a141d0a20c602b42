using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors;

[DataEditor(Constants.PropertyEditors.Aliases.TextBox, ValueEditorIsReusable = true)]
public sealed class TextBox(IDataValueEditorFactory valueEditors, IIOHelper files) : DataEditor(valueEditors)
{
    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<TextOnlyValueEditor>(Attribute!);

    protected override IConfigurationEditor CreateConfigurationEditor() => new TextboxConfigurationEditor(files);
}
