using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validators;

namespace Samverkan.Cms.PropertyEditors.Texts;

[DataEditor(EditorAliases.EmailAddress, ValueEditorIsReusable = true)]
public sealed class EmailAddress(IDataValueEditorFactory valueEditors, ILocalizedTextService texts) : DataEditor(valueEditors)
{
    protected override IDataValueEditor CreateValueEditor()
    {
        TextOnlyValueEditor editor = DataValueEditorFactory.Create<TextOnlyValueEditor>(Attribute!);
        editor.Validators.Add(new EmailValidator(texts));
        return editor;
    }
}
