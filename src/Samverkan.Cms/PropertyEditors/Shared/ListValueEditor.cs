using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.Shared;

/// <summary>Several strings, for the client always a list.</summary>
public abstract class ListValueEditor(ValueEditorParts parts, DataEditorAttribute attribute) : ValueEditor<string[]>(parts, attribute)
{
    public override IValueFormatValidator FormatValidator => new EachFormat(value => Read(value) ?? []);

    protected override object? Nothing => Array.Empty<string>();

    protected virtual char Separator => ',';

    public override string[]? Read(object? value) => StringList.Read(value, Parts.Json, Separator) is { Length: > 0 } list ? list : null;

    protected override object Store(string[] model) => Parts.Json.Serialize(model);

    protected override object Show(string[] model) => model;
}
