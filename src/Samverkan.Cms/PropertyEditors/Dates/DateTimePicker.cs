using System.Globalization;
using Samverkan.Cms.PropertyEditors.Shared;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validators;

namespace Samverkan.Cms.PropertyEditors.Dates;

[DataEditor(EditorAliases.DateTime, ValueType = ValueTypes.DateTime, ValueEditorIsReusable = true)]
public sealed class DateTimePicker(IDataValueEditorFactory valueEditors) : DataEditor(valueEditors)
{
    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<DateTimeValueEditor>(Attribute!);
}

/// <summary>A date, or a date and a time, as the editor wrote it: without a zone.</summary>
public sealed class DateTimeValueEditor : DataValueEditor, IDataValueSortable
{
    private const string Format = "yyyy-MM-dd HH:mm:ss";

    public DateTimeValueEditor(ValueEditorParts parts, DataEditorAttribute attribute) : base(parts.Strings, parts.Json, parts.Files, attribute) => Validators.Add(new DateTimeValidator());

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue) => Read(editorValue.Value);

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null) => Text(property.GetValue(culture, segment));

    public string? GetSortableValue(object? value, object? dataTypeConfiguration) => Text(value);

    private static string? Text(object? value) => Read(value)?.ToString(Format, CultureInfo.InvariantCulture);

    private static DateTime? Read(object? value) => value switch
    {
        DateTime time => time,
        DateTimeOffset time => time.DateTime,
        string text when DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime time) => time,
        _ => null,
    };
}
