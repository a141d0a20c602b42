using System.Net;
using System.Text.Json.Nodes;
using Samverkan.Tests.Management;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services.OperationStatus;
using static Samverkan.Tests.Quality.EditedSite;

namespace Samverkan.Tests.Quality;

/// <summary>A page with a picture that nobody has said anything of is published through no channel, and whoever tried is told why.</summary>
public sealed class PublishingTests(EditedSite site) : IClassFixture<EditedSite>
{
    private IContentPublishingService Publishing => site.Get<IContentPublishingService>();

    [Fact]
    public async Task Services_refuse()
    {
        IContent news = Untold();
        var refused = await Publishing.PublishAsync(news.Key, [new CulturePublishScheduleModel { Culture = Swedish }], Given.Editor);
        Assert.Equal(ContentPublishingOperationStatus.CancelledByEvent, refused.Status);
        Assert.False(IsPublished(news));
        Assert.False(site.Contents.Publish(site.Contents.GetById(news.Key)!, [Swedish]).Success);
        Assert.False(IsPublished(news));
    }

    [Fact]
    public async Task Over_http_the_message_says_which_picture_where_and_what_to_do()
    {
        IContent news = Untold();
        Session editor = await SwedishEditorAsync();
        HttpResponseMessage answer = await editor.PutAsync($"/document/{news.Key}/publish", new { publishSchedules = new[] { new { culture = Swedish } } });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("CancelledByNotification", (string?)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["operationStatus"]);
        JsonNode said = Assert.Single(JsonNode.Parse(answer.Headers.GetValues("Umb-Notifications").Single())!.AsArray())!;
        Assert.Equal("Error", (string?)said["type"]);
        string message = (string)said["message"]!;
        Assert.Contains(site.Get<IMediaService>().GetById(Drawing)!.Name!, message, StringComparison.Ordinal);
        Assert.Contains("saknar alternativtext (svenska)", message, StringComparison.Ordinal);
        Assert.Contains("markera den som dekoration", message, StringComparison.Ordinal);
        Assert.Contains("Text › 1. Bild › Bild", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saving_and_publishing_at_once_is_refused_too()
    {
        IContent news = Untold();
        HttpResponseMessage answer = await site.Administrator.PutAsync($"/document/{news.Key}/update-and-publish", new
        {
            template = (object?)null,
            values = new object[] { new { alias = "heading", culture = Swedish, segment = (string?)null, value = "En rubrik" } },
            variants = new object[] { new { culture = Swedish, segment = (string?)null, name = news.GetCultureName(Swedish) } },
            culturesToPublish = new[] { Swedish },
        });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False(IsPublished(news));
    }

    [Fact]
    public void A_schedule_does_not_bring_it_out()
    {
        IContent news = Untold();
        ContentScheduleCollection schedule = new();
        schedule.Add(new ContentSchedule(Swedish, DateTime.UtcNow.AddMinutes(-1), ContentScheduleAction.Release));
        site.Contents.PersistContentSchedule(news, schedule);
        site.Contents.PerformScheduledPublish(DateTime.UtcNow);
        Assert.False(IsPublished(news));
    }

    [Fact]
    public async Task Neither_does_its_parent_with_all_that_is_below()
    {
        IContent news = Untold();
        var branch = await Publishing.PublishBranchAsync(News, [Swedish], PublishBranchFilter.IncludeUnpublished, Given.Editor, useBackgroundThread: false);
        Assert.False(branch.Success);
        Assert.Contains(branch.Result!.FailedItems, item => item.Key == news.Key);
        Assert.False(IsPublished(news));
    }

    [Fact]
    public async Task Another_picture_for_all_languages_asks_for_text_in_those_that_are_published()
    {
        IContent news = site.Draft();
        await new Given(site).PublishAsync(news.Key, Swedish, English);
        news = site.Contents.GetById(news.Key)!;
        news.SetValue("mainImage", Stored.Media(Drawing));
        news.SetValue("mainImageAlt", "Tio linjer", Swedish);
        site.Contents.Save(news);
        Assert.False((await Publishing.PublishAsync(news.Key, [new CulturePublishScheduleModel { Culture = Swedish }], Given.Editor)).Success);
        news = site.Contents.GetById(news.Key)!;
        news.SetValue("mainImageAlt", "Ten lines", English);
        site.Contents.Save(news);
        await new Given(site).PublishAsync(news.Key, Swedish, English);
    }

    [Fact]
    public async Task A_picture_in_the_other_language_stops_nobody()
    {
        IContent news = Untold(English);
        await new Given(site).PublishAsync(news.Key, Swedish);
    }

    private IContent Untold(string culture = Swedish) => site.Draft(n => n.SetValue("body", Stored.List(Block.Image()), culture));

    private bool IsPublished(IContent document) => site.Contents.GetById(document.Key)!.PublishedCultures.Any();

    private async Task<Session> SwedishEditorAsync()
    {
        string email = $"{Guid.NewGuid():N}@example.org";
        Guid key = await site.Api.NewUserAsync(email, Constants.Security.AdminGroupKey);
        var user = (await site.Get<IUserService>().GetAsync(key))!;
        user.Language = "sv";
        site.Get<IUserService>().Save(user);
        return await site.Api.SignInAsync(email);
    }
}
