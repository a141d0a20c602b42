using System.Globalization;
using Umbraco.Cms.Core.Serialization;

namespace Samverkan.Cms.PropertyEditors.Dates;

/// <summary>What the four newer date editors store: the moment (the parts that an editor leaves out are zero) and the zone in which it was written.</summary>
public sealed record StoredMoment(DateTimeOffset Date, string? TimeZone)
{
    /// <summary>Reads the stored JSON, or what the client sends: a <c>date</c> that may lack the day, the time or the offset.</summary>
    public static StoredMoment? Read(object? value, IJsonSerializer json)
    {
        if (value is null or "") return null;
        return json.TryDeserialize(value, out Posted? posted) && Moment(posted.Date) is { } date ? new StoredMoment(date, posted.TimeZone) : null;
    }

    private static DateTimeOffset? Moment(string? text) =>
        TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out TimeOnly time) && !text.Contains('-') ? new DateTimeOffset(DateOnly.MinValue, time, TimeSpan.Zero)
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment) ? moment
        : null;

    /// <summary>As the client sends and gets it.</summary>
    public sealed record Posted(string? Date, string? TimeZone);
}
