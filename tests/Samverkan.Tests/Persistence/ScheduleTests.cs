using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Samverkan.Tests.Persistence;

/// <summary>What is to be published or unpublished later.</summary>
public sealed class ScheduleTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private readonly Engine _engine = fixture.Engine;
    private readonly Given _given = new(fixture.Engine);

    private IContentService Contents => _engine.Get<IContentService>();

    [Fact]
    public async Task A_document_is_published_when_its_time_has_come_and_unpublished_when_it_is_over()
    {
        IContent page = await _given.DocumentAsync(await _given.PageTypeAsync(), null, (null, Given.Unique("Page "), null));
        DateTime now = DateTime.UtcNow;
        Contents.PersistContentSchedule(page, ContentScheduleCollection.CreateWithEntry(now.AddHours(1), now.AddHours(3)));

        Perform(page, now);
        Assert.False(Again(page).Published);
        Perform(page, now.AddHours(2));
        Assert.True(Again(page).Published);
        Assert.Equal(ContentScheduleAction.Expire, Assert.Single(Contents.GetContentScheduleByContentId(page.Key).FullSchedule).Action);
        Perform(page, now.AddHours(4));
        Assert.False(Again(page).Published);
        Assert.Empty(Contents.GetContentScheduleByContentId(page.Key).FullSchedule);
    }

    [Fact]
    public async Task One_culture_is_published_at_its_time_without_the_other()
    {
        await _given.LanguageAsync("sv-SE");
        IContent page = await _given.DocumentAsync(await _given.PageTypeAsync(ContentVariation.Culture), null, ("en-US", Given.Unique("Page "), null), ("sv-SE", Given.Unique("Sida "), null));
        DateTime now = DateTime.UtcNow;
        ContentScheduleCollection schedule = new();
        schedule.Add("sv-SE", now.AddHours(1), null);
        Contents.PersistContentSchedule(page, schedule);
        Assert.Equal("sv-SE", Assert.Single(Contents.GetContentScheduleByContentId(page.Key).FullSchedule).Culture);
        Perform(page, now.AddHours(2));
        Assert.Equal(["sv-SE"], Again(page).PublishedCultures);
    }

    [Fact]
    public async Task What_awaits_its_release_cannot_be_published_before()
    {
        IContent page = await _given.DocumentAsync(await _given.PageTypeAsync(), null, (null, Given.Unique("Page "), null));
        Contents.PersistContentSchedule(page, ContentScheduleCollection.CreateWithEntry(DateTime.UtcNow.AddHours(1), null));
        Assert.Equal(PublishResultType.FailedPublishAwaitingRelease, Contents.Publish(page, ["*"]).Result);
        Assert.Equal((false, true), (Again(page).Published, Again(page).Edited));
    }

    [Fact]
    public async Task Editors_schedule_through_the_publishing_service()
    {
        IContent page = await _given.DocumentAsync(await _given.PageTypeAsync(), null, (null, Given.Unique("Page "), null));
        var scheduled = await _engine.Get<IContentPublishingService>().PublishAsync(
            page.Key, [new CulturePublishScheduleModel { Schedule = new ContentScheduleModel { PublishDate = DateTimeOffset.UtcNow.AddHours(1) } }], Given.Editor);
        Assert.Equal(ContentPublishingOperationStatus.Success, scheduled.Status);
        Perform(page, DateTime.UtcNow.AddHours(2));
        Assert.True(Again(page).Published);
    }

    [Fact]
    public async Task A_deleted_document_takes_its_schedule_along()
    {
        IContent page = await _given.DocumentAsync(await _given.PageTypeAsync(), null, (null, Given.Unique("Page "), null));
        Contents.PersistContentSchedule(page, ContentScheduleCollection.CreateWithEntry(DateTime.UtcNow.AddHours(1), null));
        Assert.True(Contents.Delete(page).Success);
        Assert.Empty(Contents.GetContentScheduleByContentId(page.Id).FullSchedule);
    }

    /// <summary>Other tests have schedules of their own, which may be due as well.</summary>
    private void Perform(IContent page, DateTime date) => Assert.All(Contents.PerformScheduledPublish(date).Where(r => r.Content?.Id == page.Id), r => Assert.True(r.Success, r.Result.ToString()));

    private IContent Again(IContent content) => Contents.GetById(content.Key)!;
}
