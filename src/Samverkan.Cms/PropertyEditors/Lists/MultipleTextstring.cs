using Samverkan.Cms.PropertyEditors.Shared;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.Lists;

[DataEditor(EditorAliases.MultipleTextstring, ValueType = ValueTypes.Text, ValueEditorIsReusable = true)]
public sealed class MultipleTextstring(IDataValueEditorFactory valueEditors, IIOHelper files) : DataEditor(valueEditors)
{
    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<LinesValueEditor>(Attribute!);

    protected override IConfigurationEditor CreateConfigurationEditor() => new SettingsOf<MultipleTextStringConfiguration>(files);
}

/// <summary>One string a line.</summary>
public sealed class LinesValueEditor : ListValueEditor
{
    public LinesValueEditor(ValueEditorParts parts, DataEditorAttribute attribute) : base(parts, attribute) =>
        Check<MultipleTextStringConfiguration>((lines, settings) => Amount.Complaint(lines.Length, settings.Min, settings.Max));

    protected override char Separator => '\n';

    // a line of text may begin with a bracket: only what is posted is JSON
    public override string[]? Read(object? value) => value is string text ? Filled(text.Split(Separator)) : base.Read(value);

    protected override object Store(string[] model) => string.Join(Separator, model);

    private static string[]? Filled(string[] lines) => lines.Select(l => l.Trim()).Where(l => l.Length > 0).ToArray() is { Length: > 0 } filled ? filled : null;
}
