using Umbraco.Cms.Core.PropertyEditors;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace Samverkan.Tests.PropertyEditors;

public sealed class DateValueTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private readonly Engine _engine = fixture.Engine;

    public static TheoryData<string, string, object> Moments => new()
    {
        { Aliases.DateOnly, "2026-03-01", new DateOnly(2026, 3, 1) },
        { Aliases.TimeOnly, "16:30:00", new TimeOnly(16, 30) },
        { Aliases.DateTimeUnspecified, "2026-03-01T16:30:00", new DateTime(2026, 3, 1, 16, 30, 0) },
        { Aliases.DateTimeWithTimeZone, "2026-03-01T16:30:00+01:00", new DateTimeOffset(2026, 3, 1, 16, 30, 0, TimeSpan.FromHours(1)) },
    };

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task Each_date_editor_sends_its_own_form_and_publishes_its_own_type(string alias, string date, object published)
    {
        Editing editing = await Editing.WithAsync(_engine, alias, """{"timeZones":{"mode":"all"}}""");
        object stored = editing.Stored(new Dictionary<string, object?> { ["date"] = date, ["timeZone"] = null })!;
        Assert.Equal($$"""{"date":"{{date}}","timeZone":null}""", editing.Shown(stored).Replace("\\u002B", "+"));
        Assert.Equal(published, await editing.PublishedAsync(stored));
    }

    [Fact]
    public async Task A_date_is_stored_as_a_date_and_sent_with_its_time()
    {
        Editing editing = await Editing.WithAsync(_engine, Aliases.DateTime);
        Assert.Equal(new DateTime(2026, 3, 1, 9, 30, 0), editing.Stored("2026-03-01 09:30:00"));
        Assert.Equal("\"2026-03-01 09:30:00\"", editing.Shown(new DateTime(2026, 3, 1, 9, 30, 0)));
        Assert.Equal(new DateTime(2026, 3, 1), await editing.PublishedAsync(new DateTime(2026, 3, 1)));
    }

    [Fact]
    public async Task Moments_of_different_zones_sort_by_when_they_are()
    {
        Editing editing = await Editing.WithAsync(_engine, Aliases.DateTimeWithTimeZone);
        string? Key(string date) => ((IDataValueSortable)editing.Editor).GetSortableValue($$"""{"date":"{{date}}","timeZone":"Europe/Stockholm"}""", null);
        Assert.True(string.CompareOrdinal(Key("2026-03-01T10:00:00+01:00"), Key("2026-03-01T09:30:00+00:00")) < 0);
    }
}
