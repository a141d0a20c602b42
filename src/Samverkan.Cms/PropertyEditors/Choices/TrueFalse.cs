using Samverkan.Cms.PropertyEditors.Shared;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.Choices;

[DataEditor(EditorAliases.Boolean, ValueType = ValueTypes.Integer, ValueEditorIsReusable = true)]
public sealed class TrueFalse(IDataValueEditorFactory valueEditors) : DataEditor(valueEditors)
{
    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<TrueFalseValueEditor>(Attribute!);
}

/// <summary>Stored as 1 or 0. Mandatory means true, as the client says it: a box that must be ticked.</summary>
public sealed class TrueFalseValueEditor(ValueEditorParts parts, DataEditorAttribute attribute) : DataValueEditor(parts.Strings, parts.Json, parts.Files, attribute)
{
    public override IValueRequiredValidator RequiredValidator => new Filled(IsTrue);

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue) => editorValue.Value is null ? null : IsTrue(editorValue.Value) ? 1 : 0;

    public override object ToEditor(IProperty property, string? culture = null, string? segment = null) => IsTrue(property.GetValue(culture, segment));

    private static bool IsTrue(object? value) => value?.ToString() is "1" or "True" or "true";
}
