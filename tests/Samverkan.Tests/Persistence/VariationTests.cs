using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;

namespace Samverkan.Tests.Persistence;

/// <summary>Content follows its type when the type or a property begins or ends to vary by culture.</summary>
public sealed class VariationTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private const string English = "en-US", Swedish = "sv-SE";

    private readonly Engine _engine = fixture.Engine;
    private readonly Given _given = new(fixture.Engine);

    private IContentTypeService Types => _engine.Get<IContentTypeService>();

    private IContentService Contents => _engine.Get<IContentService>();

    private IPublishedContentCache Published => _engine.Get<IPublishedContentCache>();

    [Fact]
    public async Task What_is_invariant_is_published_in_a_language_that_comes_later()
    {
        const string Later = "is-IS";
        IContentType type = await _given.PageTypeAsync(), elementType = await _given.ElementTypeAsync();
        IContent top = await _given.PublishedAsync(type, null, (null, Given.Unique("Page "), "x")), below = await _given.PublishedAsync(type, top.Key, (null, Given.Unique("Page "), "x"));
        IElement element = await _engine.PublishedElementAsync(elementType, null, (null, Given.Unique("Element "), "x"));
        IDocumentPublishStatusQueryService documents = _engine.Get<IDocumentPublishStatusQueryService>();
        IElementPublishStatusQueryService elements = _engine.Get<IElementPublishStatusQueryService>();
        Assert.False(documents.IsPublished(below.Key, Later));
        await _given.LanguageAsync(Later);
        Assert.True(documents.IsPublished(top.Key, Later));
        Assert.True(documents.IsPublished(below.Key, Later));
        Assert.True(elements.IsPublished(element.Key, Later));
    }

    [Fact]
    public async Task An_invariant_document_becomes_the_default_languages_in_every_version()
    {
        IContentType type = await _given.PageTypeAsync();
        string name = Given.Unique("Page ");
        IContent page = await DraftAfterPublishingAsync(type, name, "live", "draft");

        await TurnAsync(type, ContentVariation.Culture, "headline");

        IContent after = Again(page);
        Assert.Equal((name, "draft", "live"), (after.GetCultureName(English), after.GetValue("headline", English), after.GetValue("headline", English, published: true)));
        Assert.Equal((name, name), (after.Name, after.GetPublishName(English)));
        Assert.Equal([English], after.PublishedCultures);
        Assert.Equal([English], after.EditedCultures!);
        Assert.All(Contents.GetVersions(page.Id), v => Assert.Equal(name, v.GetCultureName(English)));
    }

    [Fact]
    public async Task An_invariant_document_without_changes_is_not_edited_after_the_change()
    {
        IContentType type = await _given.PageTypeAsync();
        IContent page = await _given.PublishedAsync(type, null, (null, Given.Unique("Page "), "same"));
        await TurnAsync(type, ContentVariation.Culture, "headline");
        Assert.False(Again(page).Edited);
        Assert.Empty(Again(page).EditedCultures!);
        await TurnAsync(type, ContentVariation.Nothing);
        Assert.False(Again(page).Edited);
    }

    [Fact]
    public async Task A_variant_document_keeps_the_default_languages_values_and_finds_the_others_after_a_change_back()
    {
        (IContentType type, IContent page) = await BilingualAsync();

        await TurnAsync(type, ContentVariation.Nothing);
        IContent invariant = Again(page);
        Assert.Equal((page.GetCultureName(English), "Welcome", "Welcome"), (invariant.Name, invariant.GetValue("headline"), invariant.GetValue("headline", published: true)));
        Assert.Empty(invariant.AvailableCultures);

        await TurnAsync(type, ContentVariation.Culture, "headline");
        IContent back = Again(page);
        Assert.Equal(("Welcome", "Välkommen"), (back.GetValue("headline", English), back.GetValue("headline", Swedish)));
        Assert.Equal([English, Swedish], back.PublishedCultures.Order());
        Assert.False(back.Edited);
    }

    [Fact]
    public async Task A_language_that_the_invariant_time_left_behind_is_not_published_after_a_change_back()
    {
        (IContentType type, IContent page) = await BilingualAsync();
        await TurnAsync(type, ContentVariation.Nothing);
        IContent invariant = Again(page);
        invariant.SetValue("headline", "new");
        Assert.True(Contents.Save(invariant).Success);
        await _given.PublishAsync(page.Key, [null]);

        await TurnAsync(type, ContentVariation.Culture, "headline");
        Assert.Equal([English], Again(page).AvailableCultures);
        Assert.Equal([English], Again(page).PublishedCultures);
        Assert.Equal("new", Again(page).GetValue("headline", English, published: true));
    }

    [Fact]
    public async Task Content_that_exists_in_another_language_only_survives_both_changes()
    {
        await _given.LanguageAsync(Swedish);
        IContentType type = await _given.PageTypeAsync(ContentVariation.Culture);
        string name = Given.Unique("Bara svenska ");
        IContent page = await _given.PublishedAsync(type, null, (Swedish, name, "Hej"));

        await TurnAsync(type, ContentVariation.Nothing);
        Assert.Equal((name, null), (Again(page).Name, Again(page).GetValue("headline")));

        await TurnAsync(type, ContentVariation.Culture, "headline");
        Assert.Equal((name, "Hej"), (Again(page).GetCultureName(English), Again(page).GetValue("headline", Swedish)));
    }

    [Fact]
    public async Task One_property_that_begins_to_vary_takes_its_values_to_the_default_language_and_back()
    {
        await _given.LanguageAsync(Swedish);
        IContentType type = await _given.PageTypeAsync(ContentVariation.Culture, t => t.PropertyTypes.Single().Variations = ContentVariation.Nothing);
        IContent page = await _given.PublishedAsync(type, null, (English, Given.Unique("Page "), null), (Swedish, Given.Unique("Sida "), null));
        page.SetValue("headline", "one");
        Assert.True(Contents.Save(page).Success);
        Assert.Equal([English], Again(page).EditedCultures!);

        await TurnAsync(type, ContentVariation.Culture, "headline");
        Assert.Equal(("one", null), (Again(page).GetValue("headline", English), Again(page).GetValue("headline", Swedish)));
        Assert.Equal([English], Again(page).EditedCultures!);

        await TurnAsync(type, ContentVariation.Culture);
        Assert.Equal("one", Again(page).GetValue("headline"));
        Assert.Equal([English], Again(page).EditedCultures!);
    }

    [Fact]
    public async Task A_compositions_property_varies_only_where_the_type_that_uses_it_does()
    {
        IContentType lender = await _given.PageTypeAsync(ContentVariation.Culture, t => t.PropertyTypes.Single().Variations = ContentVariation.Nothing);
        IContentType variant = await ComposedAsync(lender, ContentVariation.Culture), invariant = await ComposedAsync(lender, ContentVariation.Nothing);
        IContent page = await _given.DocumentAsync(variant, null, (English, Given.Unique("Page "), null));
        page.SetValue("headline", "variant type");
        Assert.True(Contents.Save(page).Success);
        IContent note = await _given.PublishedAsync(invariant, null, (null, Given.Unique("Note "), "invariant type"));

        await TurnAsync(lender, ContentVariation.Culture, "headline");
        Assert.Equal("variant type", Again(page).GetValue("headline", English));
        Assert.Equal("invariant type", Again(note).GetValue("headline"));
        Assert.False(Again(note).Edited);

        await TurnAsync(lender, ContentVariation.Nothing);
        Assert.Equal("variant type", Again(page).GetValue("headline"));
        Assert.Equal("invariant type", Again(note).GetValue("headline"));
    }

    [Fact]
    public async Task Texts_that_differ_in_case_only_are_edited()
    {
        IContentType type = await _given.PageTypeAsync();
        IContent page = await DraftAfterPublishingAsync(type, Given.Unique("Page "), "hello", "HELLO");
        await TurnAsync(type, ContentVariation.Culture, "headline");
        Assert.Equal([English], Again(page).EditedCultures!);
    }

    [Fact]
    public async Task Tags_follow_their_values()
    {
        IContentType type = await _given.PageTypeAsync(shape: _given.With("words", await _given.DataTypeAsync(WordsEditor.EditorAlias)));
        string word = Given.Unique("word");
        IContent page = await _given.DocumentAsync(type, null, (null, Given.Unique("Tagged "), null));
        page.SetValue("words", word);
        Assert.True(Contents.Save(page).Success);
        await _given.PublishAsync(page.Key, [null]);

        await TurnAsync(type, ContentVariation.Culture, "words");
        Assert.Equal((1, 0), (Tagged(word, English), Tagged(word, null)));
        await TurnAsync(type, ContentVariation.Nothing);
        Assert.Equal(1, Tagged(word, null));
    }

    [Fact]
    public async Task Redirects_and_schedules_of_the_types_content_go()
    {
        IContentType type = await _given.PageTypeAsync(), other = await _given.PageTypeAsync();
        IContent page = await WithRedirectAndScheduleAsync(type), untouched = await WithRedirectAndScheduleAsync(other);
        await TurnAsync(type, ContentVariation.Culture, "headline");
        IRedirectUrlService redirects = _engine.Get<IRedirectUrlService>();
        Assert.Equal((0, 1), (redirects.GetContentRedirectUrls(page.Key).Count(), redirects.GetContentRedirectUrls(untouched.Key).Count()));
        Assert.Equal((0, 1), (Contents.GetContentScheduleByContentId(page.Key).FullSchedule.Count, Contents.GetContentScheduleByContentId(untouched.Key).FullSchedule.Count));
    }

    [Fact]
    public async Task What_visitors_see_follows_the_type_at_once()
    {
        await _given.LanguageAsync(Swedish);
        IContentType type = await _given.PageTypeAsync();
        string name = Given.Unique("Page ");
        IContent page = await _given.PublishedAsync(type, null, (null, name, "text"));
        Assert.Equal("text", Published.GetById(page.Key)!.GetProperty("headline")!.GetSourceValue());

        await TurnAsync(type, ContentVariation.Culture, "headline");
        Assert.Equal("text", Published.GetById(page.Key)!.GetProperty("headline")!.GetSourceValue(English));
        Assert.Equal((true, false), (Published.GetById(page.Key)!.IsPublished(English), Published.GetById(page.Key)!.IsPublished(Swedish)));

        await TurnAsync(type, ContentVariation.Nothing);
        Assert.Equal("text", Published.GetById(page.Key)!.GetProperty("headline")!.GetSourceValue());
    }

    /// <summary>Saves the type so that it varies as told, and of its properties only those named.</summary>
    private async Task TurnAsync(IContentType type, ContentVariation variations, params string[] varying)
    {
        IContentType changed = Types.Get(type.Key)!;
        changed.Variations = variations;
        foreach (IPropertyType property in changed.PropertyTypes) property.Variations = varying.Contains(property.Alias) ? ContentVariation.Culture : ContentVariation.Nothing;
        var updated = await Types.UpdateAsync(changed, Given.Editor);
        Assert.True(updated.Success, updated.Result.ToString());
    }

    private IContent Again(IContent content) => Contents.GetById(content.Key)!;

    private int Tagged(string word, string? culture) => _engine.Get<ITagService>().GetTaggedContentByTag(word, "words", culture).Count();

    private async Task<(IContentType Type, IContent Page)> BilingualAsync()
    {
        await _given.LanguageAsync(Swedish);
        IContentType type = await _given.PageTypeAsync(ContentVariation.Culture);
        return (type, await _given.PublishedAsync(type, null, (English, Given.Unique("Home "), "Welcome"), (Swedish, Given.Unique("Hem "), "Välkommen")));
    }

    private async Task<IContent> DraftAfterPublishingAsync(IContentType type, string name, string live, string draft)
    {
        IContent page = await _given.PublishedAsync(type, null, (null, name, live));
        page.SetValue("headline", draft);
        Assert.True(Contents.Save(page).Success);
        return page;
    }

    private async Task<IContentType> ComposedAsync(IContentType lender, ContentVariation variations) => await _given.PageTypeAsync(variations, t =>
    {
        t.RemovePropertyType("headline");
        t.AddContentType(lender);
    });

    private async Task<IContent> WithRedirectAndScheduleAsync(IContentType type)
    {
        IContent page = await _given.PublishedAsync(type, null, (null, Given.Unique("Page "), null));
        _engine.Get<IRedirectUrlService>().RegisterWithStatus($"/{Given.Unique("old")}", page.Key);
        Contents.PersistContentSchedule(page, ContentScheduleCollection.CreateWithEntry(null, DateTime.UtcNow.AddDays(1)));
        return page;
    }
}
