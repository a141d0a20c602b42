using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.Choices;

/// <summary>Stored as a list even when one choice is allowed, so that the setting can change.</summary>
[DataEditor(EditorAliases.DropDownListFlexible, ValueEditorIsReusable = true)]
public sealed class DropDown(IDataValueEditorFactory valueEditors, IIOHelper files) : DataEditor(valueEditors)
{
    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<ChoiceList>(Attribute!);

    protected override IConfigurationEditor CreateConfigurationEditor() => new ValueListSettings<DropDownFlexibleConfiguration>(files);
}
