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

    /// <summary>A second is the limit; the other is for a machine that does much else.</summary>
    [Fact]
    public async Task A_page_is_found_within_a_second_of_its_publishing_and_gone_when_unpublishing_is_answered()
    {
        await site.IndexedAsync();
        for (int round = 0; round < 5; round++)
        {
            string word = Word();
            IContent page = News(word);
            await PublishAsync(page.Key);
            await Indexed.UntilAsync(() => Find(word).Total == 1, TimeSpan.FromSeconds(2));
            Assert.True((await site.Get<IContentPublishingService>().UnpublishAsync(page.Key, new HashSet<string> { Swedish }, Given.Editor)).Success);
            Assert.Equal(0, Find(word).Total);
        }
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
        Assert.All(files, hit => Assert.All(hit.FilePages, number => Assert.InRange(number, 1, 50)));
        Assert.All(files, hit => Assert.Equal(hit.FilePages.Distinct().Take(3), hit.FilePages));
        Assert.Contains(Find("rum", take: 50).Hits, hit => hit.FilePages.Count > 1);
        Assert.Contains(files, hit => hit.Excerpt.Any(part => part.IsHit));
    }

    [Fact]
    public async Task A_misspelt_word_is_answered_with_another()
    {
        await site.IndexedAsync();
        Assert.Equal("människohandel", Find("människohnadel").Instead);
    }

    [Fact]
    public async Task An_empty_answer_names_words_that_are_there_and_none_that_was_taken_out()
    {
        await site.IndexedAsync();
        Assert.Contains("människohandel", Find("människohabcdefg").Suggested);
        string word = Word().ToLowerInvariant();
        IContent page = News(word);
        await PublishAsync(page.Key);
        await Indexed.UntilAsync(() => Find(word).Total == 1, Soon);
        Assert.Contains(word, Find($"{word[..8]}nothing").Suggested);
        Assert.Equal(word, Find($"{word[..^1]}ö").Instead);
        Assert.True((await site.Get<IContentPublishingService>().UnpublishAsync(page.Key, new HashSet<string> { Swedish }, Given.Editor)).Success);
        Assert.DoesNotContain(word, Find($"{word[..8]}nothing").Suggested);
        Assert.Null(Find($"{word[..^1]}ö").Instead);
    }

    [Fact]
    public async Task What_is_found_in_another_language_is_counted_and_led_to()
    {
        await site.IndexedAsync();
        int english = site.Get<SiteSearch>().Count("trafficking", English);
        string page = await site.Visitor.GetStringAsync("/sok?q=trafficking");
        Assert.True(english > 0);
        Assert.Matches($"""href="/en/search\?q=trafficking"[^>]*hreflang="en"[^>]*>English <span[^>]*>{english}<""", page);
        Assert.DoesNotContain("hreflang=\"en\" lang=\"en\" aria-current", await site.Visitor.GetStringAsync("/sok?q=v%C3%A4rldskulturmuseet+mantr%C3%A4ffa"));
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

    [Theory]
    [InlineData("search.anything", false)]
    [InlineData("material.kind.anything", true)]
    public async Task Only_a_word_that_pages_are_found_by_makes_the_indexes_anew(string word, bool isBuilt)
    {
        await site.IndexedAsync();
        Assert.True((await site.Get<IDictionaryItemService>().CreateAsync(new DictionaryItem($"{word}{Word()}"), Given.Editor)).Success);
        Assert.Equal(isBuilt, site.Get<SiteIndexing>().IsBuilding);
    }

    [Fact]
    public async Task A_file_is_found_by_its_new_name_and_nothing_else_is_read_anew()
    {
        await site.IndexedAsync();
        string word = Word();
        Guid key = Find("samtalsguide fyra rum", take: 50).Hits.First(hit => hit.File is not null).File!.Key; // see the test of words inside a PDF
        IMediaService media = site.Get<IMediaService>();
        IMedia file = media.GetById(key)!;
        file.Name = $"{word} samtalsguide";
        Assert.True(media.Save(file).Success);
        Assert.False(site.Get<SiteIndexing>().IsBuilding);
        await Indexed.UntilAsync(() => Find(word).Hits.Any(hit => hit.File?.Key == key), Soon);
    }

    [Fact]
    public async Task What_an_element_says_is_found_on_the_published_page_that_names_it_and_nothing_else_is_read_anew()
    {
        await site.IndexedAsync();
        (string first, string second) = (Word(), Word());
        IElement card = await CardAsync(first);
        Guid page = Contents.GetPagedDescendants(Contents.GetRootContent().Single(document => document.ContentType.Alias == "home").Id, 0, 1_000, out _).First(document => document.ContentType.Alias == "contact").Key;
        string? cards = Contents.GetById(page)!.GetValue<string>("cards");
        await ShowAsync(page, $"""["{card.Key}"]""");
        await PublishAsync(page); // names what is not yet published
        Assert.True(await site.Get<SiteIndexing>().CaughtUpAsync(Soon));
        Assert.Equal(0, Find(first).Total);

        await site.PublishElementAsync(card.Key, Swedish);
        Assert.False(site.Get<SiteIndexing>().IsBuilding);
        await Indexed.UntilAsync(() => Find(first).Hits.Any(hit => hit.Page.Key == page), Soon);

        await ShowAsync(page, cards); // a draft no longer names it
        card = site.Get<IElementService>().GetById(card.Key)!;
        card.SetValue("name", second);
        Assert.True(site.Get<IElementService>().Save(card).Success);
        await site.PublishElementAsync(card.Key, Swedish);
        Assert.False(site.Get<SiteIndexing>().IsBuilding);
        await Indexed.UntilAsync(() => Find(second).Total == 1 && Find(first).Total == 0, Soon);

        Assert.True((await site.Get<IElementEditingService>().MoveToRecycleBinAsync(card.Key, Given.Editor)).Success);
        Assert.False(site.Get<SiteIndexing>().IsBuilding);
        await Indexed.UntilAsync(() => Find(second).Total == 0, Soon);
        await PublishAsync(page);
    }

    [Fact]
    public async Task A_property_more_makes_pages_of_the_type_be_read_anew_and_no_others()
    {
        await site.IndexedAsync();
        IContentTypeService types = site.Get<IContentTypeService>();
        IContentType type = types.Get("newsArticle")!;
        type.AddPropertyType(new PropertyType(site.Get<Umbraco.Cms.Core.Strings.IShortStringHelper>(), (await site.Get<IDataTypeService>().GetAsync(Constants.DataTypes.Guids.TextstringGuid))!, Word()) { Name = "More" }, type.PropertyGroups.First().Alias, "Content");
        Assert.True((await types.UpdateAsync(type, Given.Editor)).Success);
        Assert.False(site.Get<SiteIndexing>().IsBuilding);
        Assert.True(await site.Get<SiteIndexing>().CaughtUpAsync(Soon));
    }

    private async Task<IElement> CardAsync(string name)
    {
        IContentType type = site.Get<IContentTypeService>().Get("contactCardBlock")!;
        IElement card = await site.ElementAsync(type, null, (Swedish, name, null));
        card.SetValue("name", name);
        Assert.True(site.Get<IElementService>().Save(card).Success);
        return card;
    }

    private async Task ShowAsync(Guid page, string? cards)
    {
        IContent contact = Contents.GetById(page)!;
        contact.SetValue("cards", cards);
        Assert.True(Contents.Save(contact).Success);
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
