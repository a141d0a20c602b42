using System.Net;
using System.Text.Json;
using Samverkan.Tests.Management;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Samverkan.Tests.Approvals;

/// <summary>A writer changes nothing of what visitors see, by whichever way.</summary>
public sealed class PublishingRightsTests(ApiFixture fixture) : IClassFixture<ApiFixture>
{
    private const string Approvals = "~/umbraco/samverkan/api/v1/approvals";

    private static readonly object None = Array.Empty<string>();

    private Api Api => fixture.Api;

    private Given Given => new(Api);

    /// <summary>Each by its name: what is sent, on a page that is published and has a draft.</summary>
    private static readonly Dictionary<string, Func<Session, Part, IContent, Task<HttpResponseMessage>>> Channels = new()
    {
        ["publish"] = (writer, _, page) => writer.PutAsync($"/document/{page.Key}/publish", AtOnce()),
        ["schedule"] = (writer, _, page) => writer.PutAsync($"/document/{page.Key}/publish", At(DateTime.UtcNow.AddSeconds(1))),
        ["save and publish"] = (writer, _, page) => writer.PutAsync($"/document/{page.Key}/update-and-publish", Page(page, "Third")),
        ["create and publish"] = (writer, part, _) => writer.PostAsync("/document/create-and-publish", NewPage(part)),
        ["parent with descendants"] = (writer, part, _) => writer.PutAsync($"/document/{part.Folder.Key}/publish-with-descendants", new { cultures = None, includeUnpublishedDescendants = true }),
        ["itself with descendants"] = (writer, _, page) => writer.PutAsync($"/document/{page.Key}/publish-with-descendants", new { cultures = None, includeUnpublishedDescendants = true }),
        ["unpublish"] = (writer, _, page) => writer.PutAsync($"/document/{page.Key}/unpublish", new { cultures = (string[]?)null }),
        ["trash"] = (writer, _, page) => writer.PutAsync($"/document/{page.Key}/move-to-recycle-bin"),
        ["delete"] = (writer, _, page) => writer.DeleteAsync($"/document/{page.Key}"),
        ["move"] = (writer, _, page) => writer.PutAsync($"/document/{page.Key}/move", new { target = (object?)null }),
        ["sort"] = (writer, part, page) => writer.PutAsync("/document/sort", new { parent = new { id = part.Folder.Key }, sorting = new[] { new { id = page.Key, sortOrder = 5 } } }),
        ["approve what one has sent"] = async (writer, _, page) =>
        {
            await writer.OkAsync(writer.PostAsync($"{Approvals}/{page.Key}/send", new { }));
            return await writer.PostAsync($"{Approvals}/{page.Key}/approve", new { edition = (string?)(await writer.ReadAsync($"{Approvals}/{page.Key}"))["edition"] });
        },
    };

    public static TheoryData<string> ChannelNames => [.. Channels.Keys];

    [Theory]
    [MemberData(nameof(ChannelNames))]
    public async Task A_writer_is_refused_on_every_way_to_visitors(string channel)
    {
        Part part = await Part.MakeAsync(Api);
        IContent page = await PageAsync(part);
        Session writer = await Api.SignInAsync(part.Writer.Email);
        string before = Seen(part, page);
        HttpResponseMessage answer = await Channels[channel](writer, part, page);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(before, Seen(part, page));
        Assert.Empty(Api.Get<IContentService>().GetContentScheduleByContentId(page.Id).FullSchedule);
    }

    [Fact]
    public async Task A_writer_is_refused_for_each_page_of_a_bulk()
    {
        Part part = await Part.MakeAsync(Api);
        IContent[] pages = [await PageAsync(part), await part.DraftAsync()];
        Session writer = await Api.SignInAsync(part.Writer.Email);
        foreach (string operation in (string[])["publish", "unpublish"])
        {
            foreach (IContent page in pages) Assert.Equal(HttpStatusCode.Forbidden, (await writer.PutAsync($"/document/{page.Key}/{operation}", AtOnce())).StatusCode);
        }

        Assert.Equal("First", Seen(part, pages[0]));
        Assert.Equal("", Seen(part, pages[1]));
    }

    [Fact]
    public async Task A_writer_rolls_back_the_draft_and_nothing_else()
    {
        Part part = await Part.MakeAsync(Api);
        IContent page = await part.DraftAsync();
        foreach (string headline in (string[])["Second", "Third"])
        {
            await Given.PublishAsync(page.Key, (string?)null);
            part.Write(page, headline);
        }

        await Given.PublishAsync(page.Key, (string?)null);
        Session writer = await Api.SignInAsync(part.Writer.Email);
        int oldest = Api.Get<IContentService>().GetVersionIds(page.Id, 9).Last();
        await writer.OkAsync(writer.PostAsync($"/document-version/{oldest.ToGuid()}/rollback"));
        Assert.Equal(("First", "Third"), (part.Now(page).GetValue<string>("headline"), Seen(part, page)));
    }

    [Fact]
    public async Task A_writer_reaches_no_element()
    {
        Part part = await Part.MakeAsync(Api);
        IContentType type = await Given.ElementTypeAsync();
        IElement element = await Api.PublishedElementAsync(type, null, (null, "Element", "First"));
        Session writer = await Api.SignInAsync(part.Writer.Email);
        HttpResponseMessage[] answers =
        [
            await writer.PutAsync($"/element/{element.Key}/publish", AtOnce()),
            await writer.PutAsync($"/element/{element.Key}/unpublish", new { cultures = (string[]?)null }),
            await writer.PutAsync($"/element/{element.Key}/update-and-publish", new { values = Headline("Second"), variants = Named("Element"), culturesToPublish = None }),
            await writer.PostAsync("/element/create-and-publish", new { documentType = new { id = type.Key }, values = Headline("Second"), variants = Named("Another"), culturesToPublish = None }),
        ];
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode));
        Assert.Equal("First", Api.Get<IElementService>().GetById(element.Key)!.GetValue<string>("headline", published: true));
    }

    [Fact]
    public async Task What_has_a_time_to_be_published_takes_nothing_from_a_writer_along()
    {
        Part part = await Part.MakeAsync(Api);
        IContent page = await part.DraftAsync();
        part.Write(page, "Second"); // so that there is a version to go back to
        await Given.PublishAsync(page.Key, (string?)null);
        part.Write(page, "Third");
        Session writer = await Api.SignInAsync(part.Writer.Email), editor = await Api.SignInAsync(part.Editor.Email);
        await editor.OkAsync(editor.PutAsync($"/document/{page.Key}/publish", At(DateTime.UtcNow.AddDays(1))));
        int version = Api.Get<IContentService>().GetVersionIds(page.Id, 9).Last();
        foreach (HttpResponseMessage answer in (HttpResponseMessage[])[await writer.PutAsync($"/document/{page.Key}", Page(page, "Smuggled")), await writer.PostAsync($"/document-version/{version.ToGuid()}/rollback")])
        {
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            JsonElement message = JsonDocument.Parse(answer.Headers.GetValues("Umb-Notifications").Single()).RootElement[0];
            Assert.Equal(("Error", true), (message.GetProperty("type").GetString(), message.GetProperty("message").GetString()!.Contains("tid då den publiceras", StringComparison.Ordinal)));
        }

        Assert.Equal("Third", part.Now(page).GetValue<string>("headline"));
        await editor.OkAsync(editor.PutAsync($"/document/{page.Key}", Page(page, "Fourth")));
        Assert.Equal("Fourth", part.Now(page).GetValue<string>("headline"));
    }

    [Fact]
    public async Task What_has_a_time_in_one_language_takes_nothing_from_a_writer_along_in_another()
    {
        await Given.LanguageAsync("sv-SE");
        Part part = await Part.MakeAsync(Api, ContentVariation.Culture);
        IContent page = await part.DraftAsync(("en-US", Given.Unique("News "), "First"), ("sv-SE", Given.Unique("Nyhet "), "Första"));
        Session writer = await Api.SignInAsync(part.Writer.Email), editor = await Api.SignInAsync(part.Editor.Email);
        await editor.OkAsync(editor.PutAsync($"/document/{page.Key}/publish", At(DateTime.UtcNow.AddDays(1), "en-US")));
        object smuggled = new { values = (object[])[new { alias = "headline", culture = "sv-SE", value = "Smuggled" }], variants = (object[])[new { culture = "sv-SE", name = page.GetCultureName("sv-SE") }] };
        Assert.Equal(HttpStatusCode.BadRequest, (await writer.PutAsync($"/document/{page.Key}", smuggled)).StatusCode);
        Assert.Equal("Första", part.Now(page).GetValue<string>("headline", "sv-SE"));
    }

    [Fact]
    public async Task What_follows_from_a_writers_operation_publishes_nothing_either()
    {
        Part part = await Part.MakeAsync(Api);
        IContent page = await PageAsync(part);
        IContentPublishingService publishing = Api.Get<IContentPublishingService>();
        using (Api.Get<IBackOfficeSecurityAccessor>().Override(new As(part.Writer)))
        {
            Assert.Equal(ContentPublishingOperationStatus.CancelledByEvent, (await publishing.PublishAsync(page.Key, [new CulturePublishScheduleModel()], part.Writer.Key)).Status);
            Assert.False((await publishing.UnpublishAsync(page.Key, null, part.Writer.Key)).Success);
            Assert.False(Api.Get<IContentService>().Publish(part.Now(page), ["*"]).Success);
            Assert.DoesNotContain(Api.Get<IContentService>().PublishBranch(part.Now(part.Folder), PublishBranchFilter.ForceRepublish, ["*"]), result => result.Success && result.Content!.Key == page.Key);
        }

        Assert.Equal("First", Seen(part, page));
        using (Api.Get<IBackOfficeSecurityAccessor>().Override(new As(part.Editor)))
        {
            Assert.True((await publishing.PublishAsync(page.Key, [new CulturePublishScheduleModel()], part.Editor.Key)).Success);
            Assert.Equal("Second", Seen(part, page));
            Assert.True((await publishing.UnpublishAsync(page.Key, null, part.Editor.Key)).Success);
        }
    }

    [Fact]
    public async Task An_editor_who_makes_a_page_publishes_it_at_once()
    {
        Part part = await Part.MakeAsync(Api);
        Session editor = await Api.SignInAsync(part.Editor.Email);
        Guid made = await editor.CreateAsync("/document/create-and-publish", NewPage(part));
        Assert.True(Api.Get<IContentService>().GetById(made)!.Published);
    }

    /// <summary>Published, with a draft of what is to come.</summary>
    private async Task<IContent> PageAsync(Part part)
    {
        IContent page = await part.DraftAsync();
        await Given.PublishAsync(page.Key, (string?)null);
        part.Write(page, "Second");
        return page;
    }

    private static string Seen(Part part, IContent page) => part.Now(page) is { Published: true, Trashed: false } now ? now.GetValue<string>("headline", published: true) ?? "" : "";

    private static object AtOnce() => new { publishSchedules = new[] { new { culture = (string?)null } }, cultures = (string[]?)null };

    private static object At(DateTime time, string? culture = null) => new { publishSchedules = new[] { new { culture, schedule = new { publishTime = time } } } };

    private static object Page(IContent page, string headline) => new { values = Headline(headline), variants = Named(page.Name!), culturesToPublish = None };

    private static object NewPage(Part part) => new { documentType = new { id = part.Type }, parent = new { id = part.Folder.Key }, values = Headline("New"), variants = Named(Given.Unique("New ")), culturesToPublish = None };

    private static object[] Headline(string text) => [new { alias = "headline", value = text }];

    private static object[] Named(string name) => [new { name }];
}
