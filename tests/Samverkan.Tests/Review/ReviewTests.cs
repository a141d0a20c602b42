using System.Net;
using System.Text.Json.Nodes;
using Samverkan.Content.Partners.Places;
using Samverkan.Content.Review;
using Samverkan.Tests.Management;
using Samverkan.Tests.Quality;
using Umbraco.Cms.Core.Models.Membership;
using static Samverkan.Tests.Quality.EditedSite;

namespace Samverkan.Tests.Review;

/// <summary>What there is to look through, for those who may reach it.</summary>
public sealed class ReviewTests(EditedSite site) : IClassFixture<EditedSite>
{
    private const string Base = "~/umbraco/samverkan/api/v1";

    [Fact]
    public async Task A_translation_is_told_when_its_source_was_published_after_it()
    {
        IContent page = site.Draft();
        await new Given(site).PublishAsync(page.Key, Swedish, English);
        Assert.DoesNotContain(page.Key, await KeysAsync(site.Administrator, "translations"));
        SurveyedPage old = new(page.Key, page.Path, null, English, "", new(2026, 1, 1), new(2026, 3, 1), new(2026, 3, 1), 0);
        Assert.Equal([old], ReviewQuestion.Translations.Answer([old, old with { SourcePublished = old.Published.AddSeconds(20) }, old with { SourcePublished = null }], new Dictionary<Guid, DateTime>(), DateTime.UtcNow));
    }

    [Fact]
    public void A_page_waits_when_nobody_has_published_or_looked_through_it_for_a_year()
    {
        DateTime now = new(2026, 11, 28);
        SurveyedPage old = new(Guid.NewGuid(), "-1,1", null, Swedish, "", new(2025, 1, 1), null, new(2025, 1, 1), 0), recent = old with { Key = Guid.NewGuid(), LastPublished = new(2026, 1, 1) }, looked = old with { Key = Guid.NewGuid() };
        Assert.Equal([old], ReviewQuestion.Unreviewed.Answer([old, old with { Culture = English }, recent, looked], new Dictionary<Guid, DateTime> { [looked.Key] = new(2026, 6, 1) }, now));
    }

    [Fact]
    public async Task Somebody_says_that_a_page_holds_and_it_is_kept_without_a_new_version()
    {
        IContent page = site.Draft();
        int versions = site.Contents.GetVersionIds(page.Id, 10).Count();
        await site.Administrator.OkAsync(site.Administrator.PostAsync($"{Base}/document/{page.Key}/review"));
        DateTime kept = site.Get<ReviewDates>().Of(page.Key)!.Value;
        Assert.True(DateTime.UtcNow - kept < TimeSpan.FromMinutes(1));
        Assert.Equal(kept, site.Get<ReviewDates>().All()[page.Key]);
        Assert.NotNull((await site.Administrator.ReadAsync($"{Base}/document/{page.Key}/quality"))["reviewed"]);
        Assert.Equal(versions, site.Contents.GetVersionIds(page.Id, 10).Count());
        Assert.Equal(HttpStatusCode.NotFound, (await site.Administrator.PostAsync($"{Base}/document/{Guid.NewGuid()}/review")).StatusCode);
    }

    [Fact]
    public async Task Findings_on_published_pages_are_listed_paged_and_only_where_one_may_reach()
    {
        IContent page = site.Get<IContentTypeService>().Get("partner") is { } type ? site.Contents.GetPagedOfType(type.Id, 0, 1, out _, null!).First() : throw new InvalidOperationException("There is no partner.");
        IContent outside = Linked(site.Contents.GetById(News)!.Id), inside = Linked(site.Contents.GetById(PartnerPlace.NewsOf(page.Key))!.Id);
        JsonNode all = await site.Administrator.ReadAsync($"{Base}/review/findings?skip=0&take=1");
        Assert.True((int)all["total"]! >= 2);
        Assert.Single(all["items"]!.AsArray());
        Assert.Superset(new HashSet<Guid> { outside.Key, inside.Key }, await KeysAsync(site.Administrator, "findings"));

        string email = $"{Guid.NewGuid():N}@example.org";
        await site.Api.NewUserAsync(email, PartnerPlace.Of(page).Group(PartnerRole.Writer));
        Session writer = await site.Api.SignInAsync(email);
        HashSet<Guid> seen = await KeysAsync(writer, "findings");
        Assert.Contains(inside.Key, seen);
        Assert.DoesNotContain(outside.Key, seen);
        Assert.Equal(seen.Count, (int)(await writer.ReadAsync($"{Base}/review/findings?skip=0&take=0"))["total"]!);
        Assert.Equal(HttpStatusCode.Forbidden, (await writer.PostAsync($"{Base}/document/{outside.Key}/review")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await writer.PostAsync($"{Base}/document/{inside.Key}/review")).StatusCode);
    }

    [Fact]
    public async Task Findings_are_told_in_the_language_of_whoever_reads_them()
    {
        IContent page = site.Draft(n => n.SetValue("body", Stored.List(Block.Text("<h2></h2><p>Text</p>")), Swedish));
        await new Given(site).PublishAsync(page.Key, Swedish, English);
        string email = $"{Guid.NewGuid():N}@example.org";
        Guid key = await site.Api.NewUserAsync(email, Constants.Security.AdminGroupKey);
        IUserService users = site.Get<IUserService>();
        IUser user = (await users.GetAsync(key))!; // made above
        user.Language = "sv";
        users.Save(user);
        Session swede = await site.Api.SignInAsync(email);
        foreach (string path in new[] { $"{Base}/document/{page.Key}/quality?culture={Swedish}", $"{Base}/review/findings?take=100" })
        {
            Assert.Contains("rubrik", TextsOf(await swede.ReadAsync(path)), StringComparison.OrdinalIgnoreCase);
            Assert.Contains("heading", TextsOf(await site.Administrator.ReadAsync(path)), StringComparison.OrdinalIgnoreCase);
        }

        string TextsOf(JsonNode answer) => string.Join('\n', (answer["items"] ?? answer["variants"])!.AsArray().Where(item => item!["id"] is not { } id || (string?)id == page.Key.ToString())
            .SelectMany(item => item!["findings"]!.AsArray()).Select(finding => (string?)finding!["text"])); // both have them
    }

    [Fact]
    public async Task A_page_that_stays_as_it_is_is_told_when_what_it_leads_to_goes()
    {
        IContent target = site.Draft();
        await new Given(site).PublishAsync(target.Key, Swedish, English);
        IContent page = site.Draft(n => n.SetValue("body", Stored.List(Block.Text($$"""<p><a type="document" href="/{localLink:{{target.Key}}}">Dit</a></p>""")), Swedish));
        await new Given(site).PublishAsync(page.Key, Swedish, English);
        Assert.DoesNotContain(page.Key, await KeysAsync(site.Administrator, "findings"));
        site.Contents.MoveToRecycleBin(site.Contents.GetById(target.Key)!);
        Assert.Contains(page.Key, await KeysAsync(site.Administrator, "findings"));
    }

    [Fact]
    public async Task A_picture_that_is_not_always_decoration_any_more_is_told_where_it_is_used()
    {
        IMediaService media = site.Get<IMediaService>();
        IMedia lines = media.CreateMedia("Linjer", Constants.System.Root, Constants.Conventions.MediaTypes.Image);
        lines.SetValue("decorative", true);
        Assert.True(media.Save(lines).Success);
        IContent page = site.Draft(n => n.SetValue("mainImage", Stored.Media(lines.Key)));
        await new Given(site).PublishAsync(page.Key, Swedish, English);
        Assert.DoesNotContain(page.Key, await KeysAsync(site.Administrator, "findings"));
        lines.SetValue("decorative", false);
        Assert.True(media.Save(lines).Success);
        Assert.Contains(page.Key, await KeysAsync(site.Administrator, "findings"));
    }

    /// <summary>Published, with a link that shows nothing but its address.</summary>
    private IContent Linked(int under)
    {
        IContent page = site.Draft(n => { n.ParentId = under; n.SetValue("body", Stored.List(Block.Text("""<p><a href="https://example.org">https://example.org</a></p>""")), Swedish); });
        Assert.True(site.Contents.Publish(page, [Swedish]).Success);
        return page;
    }

    private static async Task<HashSet<Guid>> KeysAsync(Session session, string question) =>
        [.. (await session.ReadAsync($"{Base}/review/{question}?skip=0&take=200"))["items"]!.AsArray().Select(item => Guid.Parse((string)item!["id"]!))];
}
