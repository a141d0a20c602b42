namespace Samverkan.Cms.Api.Shared;

internal static class Times
{
    /// <summary>Core keeps times in UTC, not always marked as such.</summary>
    public static DateTimeOffset ToUniversal(this DateTime time) => new(time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : DateTime.SpecifyKind(time, DateTimeKind.Utc));
}
