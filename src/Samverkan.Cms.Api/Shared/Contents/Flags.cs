namespace Samverkan.Cms.Api.Shared.Contents;

/// <summary>The small marks on icons that the client draws.</summary>
internal static class Flags
{
    private static readonly FlagModel Protected = new() { Alias = "Umb.IsProtected" };
    private static readonly FlagModel Pending = new() { Alias = "Umb.PendingChanges" };
    private static readonly FlagModel Scheduled = new() { Alias = "Umb.ScheduledForPublish" };

    public static IReadOnlyList<FlagModel> OfDocument(bool isProtected) => isProtected ? [Protected] : [];

    public static IReadOnlyList<FlagModel> OfVariant(IEnumerable<ContentSchedule> schedules, string? culture, PublishableVariantState state)
    {
        List<FlagModel> flags = [];
        if (state == PublishableVariantState.PublishedPendingChanges) flags.Add(Pending);
        if (schedules.Any(s => s.Action == ContentScheduleAction.Release && s.Culture.InvariantEquals(culture ?? "*") && s.Date > DateTime.UtcNow)) flags.Add(Scheduled);
        return flags;
    }
}
