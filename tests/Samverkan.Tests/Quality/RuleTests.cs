using Samverkan.Content.Quality;
using static Samverkan.Tests.Quality.EditedSite;

namespace Samverkan.Tests.Quality;

/// <summary>What is warned about, and what is not.</summary>
public sealed class RuleTests(EditedSite site) : IClassFixture<EditedSite>
{
    [Fact]
    public void The_sites_own_content_passes()
    {
        IContent[] all = [.. site.Contents.GetPagedDescendants(Constants.System.Root, 0, 1000, out _)];
        Assert.True(all.Length > 40);
        Assert.Empty(from page in all where page.Published && !page.Name!.StartsWith("Prov ", StringComparison.Ordinal) from culture in page.PublishedCultures from finding in site.Get<QualityCheck>().Of(page, culture) select $"{page.Name} {culture}: {finding.Place}: {finding.Text}");
    }

    [Theory]
    [InlineData("<h2>Ett</h2><h3>Två</h3><h2>Tre</h2>", null)]
    [InlineData("<h3>Ett</h3>", HeadingsInOrder.Skipped)]
    [InlineData("<h2>Ett</h2><h4>Två</h4>", HeadingsInOrder.Skipped)]
    [InlineData("<h2> </h2>", HeadingsInOrder.Empty)]
    [InlineData("""<p><a href="https://example.org">https://example.org</a></p>""", LinksHaveNames.Name)]
    [InlineData("""<p><a href="https://example.org">www.example.org/sida</a></p>""", LinksHaveNames.Name)]
    [InlineData("""<p><a href="https://example.org">Läs hos example.org</a></p>""", null)]
    [InlineData("""<p><a type="document" href="/{localLink:b23920ed-9cfd-55ec-b85d-5f0c7ddac979}">Nyheterna</a></p>""", null)]
    [InlineData("""<p><a type="document" href="/{localLink:11111111-9cfd-55ec-b85d-5f0c7ddac979}">Borta</a></p>""", LinksLeadSomewhere.Name)]
    public void Running_text(string markup, string? rule) => Assert.Equal(rule is null ? [] : [rule], Rules(Body(Block.Text(markup))));

    [Fact]
    public void A_block_has_a_heading_with_words_and_its_text_goes_on_from_there()
    {
        Assert.Equal([HeadingsInOrder.Empty], Rules(Body(Block.Fact("", "<p>Text</p>"))));
        Assert.Empty(Rules(Body(Block.Fact("Fakta", "<h3>Mer</h3>"))));
    }

    [Fact]
    public void A_page_in_the_bin_one_that_is_not_published_and_one_in_another_language_only_are_dead_ends()
    {
        IContent draft = site.Draft(), trashed = site.Draft(), swedish = site.Draft();
        site.Contents.MoveToRecycleBin(trashed);
        Assert.True(site.Contents.Publish(swedish, [Swedish]).Success);
        Block[] links = [.. ((IContent[])[draft, trashed, swedish]).Select(to => Block.Text($$"""<p><a type="document" href="/{localLink:{{to.Key}}}">Dit</a></p>"""))];
        IContent page = site.Draft(n => { n.SetValue("body", Stored.List(links), Swedish); n.SetValue("body", Stored.List(links[2]), English); });
        Assert.Equal(["inte är publicerad", "papperskorgen"], Findings(page).SelectMany(f => ((string[])["inte är publicerad", "papperskorgen"]).Where(f.Text.Contains)));
        Assert.Equal([LinksLeadSomewhere.Name], Rules(page, English));
        Assert.DoesNotContain(Findings(page), f => f.Text.Contains(draft.GetCultureName(Swedish)!, StringComparison.Ordinal)); // a draft may be somebody else's
    }

    [Fact]
    public void A_picked_medium_that_is_gone_is_a_dead_end() =>
        Assert.Equal([LinksLeadSomewhere.Name], Rules(site.Draft(n => { n.SetValue("mainImage", Stored.Media(Guid.NewGuid())); n.SetValue("mainImageDecorative", true); })));

    [Fact]
    public void A_page_in_one_language_below_a_page_in_two_lacks_a_translation()
    {
        IContent news = site.Contents.Create("", site.Contents.GetById(News)!.Id, "newsArticle");
        news.SetCultureName("Prov på ett språk", Swedish);
        site.Contents.Save(news);
        Finding missing = Assert.Single(Findings(news));
        Assert.Equal((TranslationsExist.Name, Severity.Warning), (missing.Rule, missing.Severity));
    }

    private IContent Body(params Block[] blocks) => site.Draft(n => n.SetValue("body", Stored.List(blocks), Swedish));

    private IReadOnlyList<Finding> Findings(IContent page, string culture = Swedish) => site.Get<QualityCheck>().Of(page, culture);

    private string[] Rules(IContent page, string culture = Swedish) => [.. Findings(page, culture).Select(f => f.Rule)];
}
