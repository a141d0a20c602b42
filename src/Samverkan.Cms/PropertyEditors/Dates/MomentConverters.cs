using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace Samverkan.Cms.PropertyEditors.Dates;

/// <summary>A stored moment as the type that says what its editor asks for; null when there is none.</summary>
public abstract class MomentConverter<T>(string alias, IJsonSerializer json, Func<DateTimeOffset, T> convert) : PropertyValueConverterBase where T : struct
{
    public override bool IsConverter(IPublishedPropertyType propertyType) => propertyType.EditorAlias == alias;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(T?);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public override object? ConvertSourceToIntermediate(IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        StoredMoment.Read(source, json) is { } moment ? convert(moment.Date) : null;
}

[DefaultPropertyValueConverter]
public sealed class DateOnlyConverter(IJsonSerializer json) : MomentConverter<DateOnly>(EditorAliases.DateOnly, json, date => DateOnly.FromDateTime(date.DateTime));

[DefaultPropertyValueConverter]
public sealed class TimeOnlyConverter(IJsonSerializer json) : MomentConverter<TimeOnly>(EditorAliases.TimeOnly, json, date => TimeOnly.FromDateTime(date.DateTime));

[DefaultPropertyValueConverter]
public sealed class DateTimeUnspecifiedConverter(IJsonSerializer json) : MomentConverter<DateTime>(EditorAliases.DateTimeUnspecified, json, date => date.DateTime);

[DefaultPropertyValueConverter]
public sealed class DateTimeWithTimeZoneConverter(IJsonSerializer json) : MomentConverter<DateTimeOffset>(EditorAliases.DateTimeWithTimeZone, json, date => date);
