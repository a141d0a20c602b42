using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.RichTexts;

[DataEditor(EditorAliases.RichText, ValueType = ValueTypes.Text, ValueEditorIsReusable = false)]
public sealed class RichText(IDataValueEditorFactory valueEditors, IIOHelper files) : DataEditor(valueEditors)
{
    public override bool SupportsConfigurableElements => true;

    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<RichTextValueEditor>(Attribute!);

    protected override IConfigurationEditor CreateConfigurationEditor() => new RichTextConfigurationEditor(files);
}
