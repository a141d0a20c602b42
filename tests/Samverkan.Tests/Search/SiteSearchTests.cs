using Samverkan.Cms.Search.Site;
using Samverkan.Tests.Delivery;
using Umbraco.Cms.Core.Models.ContentPublishing;

namespace Samverkan.Tests.Search;

/// <summary>Visitors find what is published, and nothing else.</summary>
public sealed class SiteSearchTests(Website site) : IClassFixture<Website>
{
    private const string Swedish = "sv-SE", English = "en-US";
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10); // a second, on a machine that does nothing else

    private IContentService Contents => site.Get<IContentService>();

    [Fact]
    public async Task A_published_page_is_found_and_an_unpublished_one_is_gone_at_once()
    {
        await site.IndexedAsync();
        string word = Word();
        IContent page = News(word);
        Assert.Empty(Find(word).Hits); // a draft

        await PublishAsync(page.Key);
        await Indexed.UntilAsync(() => Find(word).Total == 1, Soon);
        Assert.Equal(0, Find(word, English).Total);

        Assert.True((await site.Get<IContentPublishingService>().UnpublishAsync(page.Key, new HashSet<string> { Swedish }, Given.Editor)).Success);
        Assert.Equal(0, Find(word).Total);
        Assert.Empty(site.Get<SiteSearch>().Suggest(word, Swedish));
    }

    [Fact]
    public async Task What_lies_below_an_unpublished_page_is_gone_with_it()
    {
        await site.IndexedAsync();
        string word = Word();
        IContent page = News(word, below: "partner");
        await PublishAsync(page.Key);
        await Indexed.UntilAsync(() => Find(word).Total == 1, Soon);
        Guid above = Contents.GetById(Contents.GetById(page.ParentId)!.ParentId)!.Key;

        Assert.True((await site.Get<IContentPublishingService>().UnpublishAsync(above, new HashSet<string> { Swedish }, Given.Editor)).Success);
        Assert.Equal(0, Find(word).Total);
        await PublishAsync(above, Swedish);
        await Indexed.UntilAsync(() => Find(word).Total == 1, Soon);
    }

    [Fact]
    public async Task A_page_in_the_recycle_bin_is_not_found()
    {
        await site.IndexedAsync();
        string word = Word();
        IContent page = News(word);
        await PublishAsync(page.Key);
        await Indexed.UntilAsync(() => Find(word).Total == 1, Soon);
        Assert.True((await site.Get<IContentEditingService>().MoveToRecycleBinAsync(page.Key, Given.Editor)).Success);
        Assert.Equal(0, Find(word).Total);
    }

    [Fact]
    public async Task A_protected_page_is_not_found()
    {
        await site.IndexedAsync();
        string word = Word();
        IContent page = News(word);
        await PublishAsync(page.Key);
        await Indexed.UntilAsync(() => Find(word).Total == 1, Soon);
        IContent home = Contents.GetRootContent().Single(document => document.ContentType.Alias == "home");
        Assert.True(site.Get<IPublicAccessService>().Save(new PublicAccessEntry(page, home, home, [])).Success);
        Assert.Empty(Find(word).Hits);
        Assert.Empty(site.Get<SiteSearch>().Suggest(word, Swedish));
        await Indexed.UntilAsync(() => Find(word).Total == 0, Soon);
    }

    [Theory]
    [InlineData("aklagarmyndigheten", "Åklagarmyndigheten")] // without its ring
    [InlineData("museer", "Världskulturmuseet/Statens Museer för Världskultur")]
    [InlineData("församlingens", "Södermalms Baptistförsamling")] // another form, and a part of a compound
    public async Task Words_are_found_in_other_forms(string asked, string title)
    {
        await site.IndexedAsync();
        Assert.Contains(title, Find(asked).Hits.Take(3).Select(hit => string.Concat(hit.Title.Select(part => part.Text))));
    }

    [Fact]
    public async Task A_word_inside_a_PDF_is_found_with_its_page()
    {
        await site.IndexedAsync();
        SearchHit[] files = [.. Find("samtalsguide fyra rum", take: 50).Hits.Where(hit => hit.File is not null)];
        Assert.NotEmpty(files);
        Assert.All(files, hit => Assert.InRange(hit.FilePage, 1, 50));
        Assert.Contains(files, hit => hit.Excerpt.Any(part => part.IsHit));
    }

    [Fact]
    public async Task A_misspelt_word_is_answered_with_another()
    {
        await site.IndexedAsync();
        Assert.Equal("människohandel", Find("människohnadel").Instead);
    }

    [Fact]
    public async Task Facets_count_what_they_leave()
    {
        await site.IndexedAsync();
        SearchAnswer all = Find("människohandel");
        FacetCount news = all.Facets["type"].Single(facet => facet.Value == "news");
        SearchAnswer narrowed = site.Get<SiteSearch>().Find(new("människohandel", Swedish, new Dictionary<string, string> { ["type"] = "news" }, 0, 50));
        Assert.Equal(news.Count, narrowed.Total);
        Assert.All(narrowed.Hits, hit => Assert.Equal("newsArticle", hit.Page.ContentType.Alias));
    }

    [Fact]
    public async Task Suggestions_begin_as_what_was_typed()
    {
        await site.IndexedAsync();
        Assert.Contains("Åklagarmyndigheten", site.Get<SiteSearch>().Suggest("åkla", Swedish));
        string answer = await site.Visitor.GetStringAsync("/sok/forslag?q=hj");
        Assert.Contains("Hj", answer);
    }

    [Fact]
    public async Task What_is_sought_is_written_as_text()
    {
        await site.IndexedAsync();
        string page = await site.Visitor.GetStringAsync("/sok?q=" + Uri.EscapeDataString("<script>alert(1)</script> lagen"));
        Assert.DoesNotContain("<script>alert", page);
        Assert.Contains("<mark>", page);
    }

    [Fact]
    public async Task While_indexes_are_built_anew_the_old_ones_answer()
    {
        await site.IndexedAsync();
        int before = Find("människohandel").Total;
        Task building = site.Get<SiteIndexing>().RebuildAsync(stop: TestContext.Current.CancellationToken);
        while (!building.IsCompleted) Assert.Equal(before, Find("människohandel").Total);
        await building;
        Assert.Equal(before, Find("människohandel").Total);
    }

    private static string Word() => "Zq" + Guid.NewGuid().ToString("N")[..12];

    private SearchAnswer Find(string text, string culture = Swedish, int take = 10) => site.Get<SiteSearch>().Find(new(text, culture, new Dictionary<string, string>(), 0, take));

    private IContent News(string title, string below = "home")
    {
        IContent home = Contents.GetRootContent().Single(document => document.ContentType.Alias == "home");
        IContent archive = Contents.GetPagedDescendants(home.Id, 0, 1_000, out _).First(document => document.ContentType.Alias == "newsArchive" && Contents.GetParent(document)!.ContentType.Alias == below);
        IContent news = Contents.Create(title, archive.Key, "newsArticle");
        news.SetCultureName(title, Swedish);
        news.SetValue("heading", title, Swedish);
        news.SetValue("publishedOn", DateTime.Today);
        Assert.True(Contents.Save(news).Success);
        return news;
    }

    private async Task PublishAsync(Guid key, string culture = Swedish)
    {
        var published = await site.Get<IContentPublishingService>().PublishAsync(key, [new CulturePublishScheduleModel { Culture = culture }], Given.Editor);
        Assert.True(published.Success, published.Status.ToString());
    }
}
