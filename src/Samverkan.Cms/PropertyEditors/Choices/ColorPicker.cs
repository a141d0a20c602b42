using Samverkan.Cms.PropertyEditors.Shared;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.Choices;

[DataEditor(EditorAliases.ColorPicker, ValueEditorIsReusable = true)]
public sealed class ColorPicker(IDataValueEditorFactory valueEditors, IIOHelper files) : DataEditor(valueEditors)
{
    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<ColorPickerValueEditor>(Attribute!);

    protected override IConfigurationEditor CreateConfigurationEditor() => new SettingsOf<ColorPickerConfiguration>(files);
}

/// <summary>One of the data type's colours; its hash sign is written or not, as the data type has it.</summary>
public sealed record PickedColour(string Value, string? Label);

public sealed class ColorPickerValueEditor : ValueEditor<PickedColour>
{
    public ColorPickerValueEditor(ValueEditorParts parts, DataEditorAttribute attribute) : base(parts, attribute) =>
        Check<ColorPickerConfiguration>((picked, settings) => settings.Items.Any(i => Same(i.Value, picked.Value)) ? null : $"{picked.Value} is none of the colours.");

    public override PickedColour? Read(object? value) => value switch
    {
        null or "" => null,
        string text when !text.StartsWith('{') => new PickedColour(text, text),
        _ => Parts.Json.TryDeserialize(value, out PickedColour? colour) && !string.IsNullOrEmpty(colour.Value) ? colour : null,
    };

    protected override object Store(PickedColour model) => Parts.Json.Serialize(model);

    protected override object Show(PickedColour model) => model;

    private static bool Same(string? one, string other) => string.Equals(one?.TrimStart('#'), other.TrimStart('#'), StringComparison.OrdinalIgnoreCase);
}
