namespace Samverkan.Content.Site;

/// <summary>The time that people here read on the wall. What an editor typed carries no zone and is wall time already.</summary>
public static class LocalTime
{
    private static readonly TimeZoneInfo Stockholm = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    public static DateTime Of(DateTime date) =>
        date.Kind == DateTimeKind.Utc ? TimeZoneInfo.ConvertTimeFromUtc(date, Stockholm) : date;

    /// <summary>The same moment with its distance from UTC, for machines.</summary>
    public static DateTimeOffset Zoned(DateTime date)
    {
        var wall = DateTime.SpecifyKind(Of(date), DateTimeKind.Unspecified);
        return new(wall, Stockholm.GetUtcOffset(wall));
    }

    public static string Machine(DateTime date) => Of(date).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
