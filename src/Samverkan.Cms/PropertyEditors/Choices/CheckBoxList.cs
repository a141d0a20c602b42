using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.Choices;

[DataEditor(EditorAliases.CheckBoxList, ValueType = ValueTypes.Text, ValueEditorIsReusable = true)]
public sealed class CheckBoxList(IDataValueEditorFactory valueEditors, IIOHelper files) : DataEditor(valueEditors)
{
    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<ChoiceList>(Attribute!);

    protected override IConfigurationEditor CreateConfigurationEditor() => new ValueListSettings<ValueListConfiguration>(files);
}
