using Samverkan.Cms.PropertyEditors.Shared;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.Choices;

[DataEditor(EditorAliases.RadioButtonList, ValueEditorIsReusable = true)]
public sealed class RadioButtonList(IDataValueEditorFactory valueEditors, IIOHelper files) : DataEditor(valueEditors)
{
    protected override IDataValueEditor CreateValueEditor()
    {
        TextOnlyValueEditor editor = DataValueEditorFactory.Create<TextOnlyValueEditor>(Attribute!);
        editor.Validators.Add(new Rule<string, ValueListConfiguration>(value => value as string, Unknown));
        return editor;
    }

    protected override IConfigurationEditor CreateConfigurationEditor() => new ValueListSettings<ValueListConfiguration>(files);

    private static string? Unknown(string chosen, ValueListConfiguration settings) =>
        chosen.Length == 0 || settings.Items.Contains(chosen) ? null : $"“{chosen}” is none of the choices.";
}
