using System.Net;
using System.Text.Json.Nodes;
using Samverkan.Content.Comparison;
using Samverkan.Tests.Management;
using Samverkan.Tests.Quality;
using static Samverkan.Tests.Quality.EditedSite;

namespace Samverkan.Tests.Comparison;

/// <summary>What has changed from one version to another, as somebody reads it.</summary>
public sealed class ComparisonTests(EditedSite site) : IClassFixture<EditedSite>
{
    private const string Compare = "~/umbraco/samverkan/api/v1/document-version";

    [Fact]
    public void A_changed_word_in_a_block_inside_a_rich_text_is_one_changed_word_in_its_language()
    {
        Block fact = Block.Fact("Fakta", "<p>Ring hjälplinjen, dygnet runt.</p>"), after = fact with { Values = Block.Fact("Fakta", "<p>Ring stödlinjen, dygnet runt.</p>").Values };
        Block text = Block.Text($"<p>Före</p>{fact.Place}<p>Efter</p>", fact), textAfter = text with { Values = Block.Text($"<p>Före</p>{fact.Place}<p>Efter</p>", after).Values };
        IContent page = Body(text), before = site.Contents.GetById(page.Key)!;
        Write(page, textAfter);
        Change change = Assert.Single(Changes(before, page));
        Assert.Equal(ChangeKind.Changed, change.Kind);
        Assert.Equal("Text › 1. Text › Text › 1. Faktaruta › Text", change.Place);
        Assert.Equal([(WordsKind.Same, "Ring "), (WordsKind.Deleted, "hjälplinjen"), (WordsKind.Inserted, "stödlinjen"), (WordsKind.Same, ", dygnet runt.")], change.Words.Select(w => (w.Kind, w.Text)));
        Assert.Empty(Changes(before, page, English));
    }

    [Fact]
    public void Blocks_that_came_went_and_moved_are_told_as_such()
    {
        Block first = Block.Text("<p>Ett</p>"), second = Block.Text("<p>Två</p>"), third = Block.Text("<p>Tre</p>"), fourth = Block.Text("<p>Fyra</p>"), fifth = Block.Text("<p>Fem</p>");
        IContent page = Body(first, fourth, second, third), before = site.Contents.GetById(page.Key)!;
        Write(page, third, first, fourth, fifth);
        Assert.Equal(
            [(ChangeKind.Removed, "Text › Text", "Två"), (ChangeKind.Moved, "Text › 1. Text", "Tre"), (ChangeKind.Added, "Text › 4. Text", "Fem")],
            Changes(before, page).Select(c => (c.Kind, c.Place, string.Concat(c.Words.Select(w => w.Text)))));
    }

    [Fact]
    public void Markup_alone_is_another_form_of_the_same_words()
    {
        Block text = Block.Text("<p>Samma ord</p>");
        IContent page = Body(text), before = site.Contents.GetById(page.Key)!;
        Write(page, text with { Values = Block.Text("<p>Samma <strong>ord</strong></p>").Values });
        Assert.Equal(ChangeKind.Form, Assert.Single(Changes(before, page)).Kind);
    }

    [Fact]
    public void Names_properties_and_pictures_are_compared_by_what_is_read()
    {
        IContent page = site.Draft(n => { n.SetValue("heading", "En rubrik", Swedish); n.SetValue("mainImage", Stored.Media(Drawing)); });
        IContent before = site.Contents.GetById(page.Key)!;
        page.SetValue("heading", "En ny rubrik", Swedish);
        page.SetValue("mainImage", "");
        site.Contents.Save(page);
        Change[] changes = [.. Changes(before, page)];
        Assert.Contains(changes, c => c.Place == "Rubrik" && c.Words.Single(w => w.Kind == WordsKind.Inserted).Text.Trim() == "ny");
        Assert.Contains(changes, c => c.Place == "Huvudbild" && c.Words.Single().Text == site.Get<IMediaService>().GetById(Drawing)!.Name);
    }

    [Fact]
    public async Task Over_http_an_older_version_is_compared_with_what_was_saved_last()
    {
        IContent page = site.Draft(n => n.SetValue("preamble", "Vi ses i mars.", Swedish));
        await new Given(site).PublishAsync(page.Key, Swedish);
        page = site.Contents.GetById(page.Key)!;
        page.SetValue("preamble", "Vi ses i april.", Swedish);
        site.Contents.Save(page);
        Guid published = (await site.Get<IContentVersionService>().GetPagedContentVersionsAsync(page.Key, Swedish, 0, 10)).Result!.Items.Single(v => v.CurrentPublishedVersion).VersionId.ToGuid();
        JsonNode answer = await site.Administrator.ReadAsync($"{Compare}/{published}/comparison?culture={Swedish}");
        JsonNode change = Assert.Single(answer["changes"]!.AsArray())!;
        Assert.Equal(("changed", "Ingress"), ((string?)change["kind"], (string?)change["place"]));
        Assert.Equal(["same:Vi ses i ", "deleted:mars", "inserted:april", "same:."], change["words"]!.AsArray().Select(w => $"{w!["kind"]}:{w["text"]}"));
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Administrator.GetAsync($"{Compare}/{published}/comparison")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Administrator.GetAsync($"{Compare}/{Guid.NewGuid()}/comparison?culture={Swedish}")).StatusCode);
    }

    [Fact]
    public async Task Who_may_not_reach_the_document_reaches_neither_its_versions_nor_its_findings()
    {
        IContent page = site.Draft();
        Guid version = site.Contents.GetVersionIds(page.Id, 1).Single().ToGuid();
        Session partner = await PartnerAsync();
        Assert.Equal(HttpStatusCode.Forbidden, (await partner.GetAsync($"{Compare}/{version}/comparison?culture={Swedish}")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await partner.GetAsync($"~/umbraco/samverkan/api/v1/document/{page.Key}/quality")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await site.Api.NewSession().GetAsync($"{Compare}/{version}/comparison?culture={Swedish}")).StatusCode);
    }

    private async Task<Session> PartnerAsync()
    {
        string email = $"{Guid.NewGuid():N}@example.org";
        var group = (await site.Get<IUserGroupService>().GetAllAsync(0, 100)).Items.First(g => g.Name!.EndsWith(": redaktör", StringComparison.Ordinal));
        await site.Api.NewUserAsync(email, group.Key);
        return await site.Api.SignInAsync(email);
    }

    private IContent Body(params Block[] blocks) => site.Draft(n => n.SetValue("body", Stored.List(blocks), Swedish));

    private void Write(IContent page, params Block[] blocks)
    {
        page.SetValue("body", Stored.List(blocks), Swedish);
        Assert.True(site.Contents.Save(page).Success);
    }

    private IReadOnlyList<Change> Changes(IContent before, IContent after, string culture = Swedish) => site.Get<VersionComparison>().Of(before, after, culture);
}
