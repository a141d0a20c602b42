using System.Globalization;
using Samverkan.Cms.PropertyEditors.Shared;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.PropertyEditors.Dates;

/// <summary>The value editor of date only, time only, date and time, and the same with a time zone; they differ in how the client writes the date.</summary>
public sealed class MomentValueEditor : ValueEditor<StoredMoment>, IDataValueSortable
{
    private readonly string _format;

    public MomentValueEditor(ValueEditorParts parts, DataEditorAttribute attribute) : base(parts, attribute)
    {
        _format = FormatOf(attribute.Alias);
        Check<DateTimeConfiguration>(UnknownZone);
    }

    public override StoredMoment? Read(object? value) => StoredMoment.Read(value, Parts.Json);

    /// <summary>In UTC, so that moments of different zones fall into their order.</summary>
    public string? GetSortableValue(object? value, object? dataTypeConfiguration) => Read(value)?.Date.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    protected override object Store(StoredMoment model) => Parts.Json.Serialize(model);

    protected override object Show(StoredMoment model) => new StoredMoment.Posted(model.Date.ToString(_format, CultureInfo.InvariantCulture), model.TimeZone);

    private static string FormatOf(string alias) => alias switch
    {
        EditorAliases.DateOnly => "yyyy-MM-dd",
        EditorAliases.TimeOnly => "HH:mm:ss",
        EditorAliases.DateTimeUnspecified => "yyyy-MM-ddTHH:mm:ss",
        _ => "yyyy-MM-ddTHH:mm:sszzz",
    };

    private static string? UnknownZone(StoredMoment moment, DateTimeConfiguration settings) =>
        settings.TimeZones is not { Mode: DateTimeConfiguration.TimeZoneMode.Custom } zones || zones.TimeZones.Contains(moment.TimeZone ?? "") ? null
        : $"“{moment.TimeZone}” is none of the time zones.";
}
