using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Serialization;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace Samverkan.Tests.PropertyEditors;

/// <summary>Blocks that vary inside an invariant property: saved and published a culture at a time.</summary>
public sealed class BlockVariationTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private const string English = "en-US", Swedish = "sv-SE";

    private readonly Engine _engine = fixture.Engine;
    private readonly Given _given = new(fixture.Engine);

    private Guid _inner; // the type of blocks in blocks

    private IContentService Contents => _engine.Get<IContentService>();

    private IJsonSerializer Json => _engine.Get<IJsonSerializer>();

    [Fact]
    public async Task Publishing_one_culture_leaves_the_published_blocks_of_the_other()
    {
        (IContent page, Guid type) = await PageAsync();
        Guid block = Guid.NewGuid();
        await SaveAsync(page, Blocks(type, (block, "shared", "Hello", "Hej")));
        await _given.PublishAsync(page.Key, English, Swedish);
        page = await SaveAsync(page, Blocks(type, (block, "shared", "Hello again", "Hej igen")));
        Assert.Equal([English, Swedish], page.EditedCultures!.Order());

        await _given.PublishAsync(page.Key, Swedish);
        Assert.Equal(("Hello", "Hej igen"), (Shown(page, English), Shown(page, Swedish)));
        Assert.Equal([English], Again(page).EditedCultures!);
        await _given.PublishAsync(page.Key, English);
        Assert.Equal(("Hello again", "Hej igen"), (Shown(page, English), Shown(page, Swedish)));
        Assert.Equal((false, 0), (Again(page).Edited, Again(page).EditedCultures!.Count()));
        Assert.Equal(Again(page).GetValue("blocks"), Again(page).GetValue("blocks", published: true));
    }

    [Fact]
    public async Task What_is_the_same_in_all_cultures_is_published_with_the_default_one()
    {
        (IContent page, Guid type) = await PageAsync();
        Guid block = Guid.NewGuid();
        await SaveAsync(page, Blocks(type, (block, "shared", "Hello", "Hej")));
        await _given.PublishAsync(page.Key, English, Swedish);
        page = await SaveAsync(page, Blocks(type, (block, "shared anew", "Hello", "Hej")));
        Assert.Equal([English], page.EditedCultures!);
        await _given.PublishAsync(page.Key, Swedish);
        Assert.Equal("shared", Shown(page, Swedish, "shared"));
        await _given.PublishAsync(page.Key, English);
        Assert.Equal(("shared anew", "shared anew"), (Shown(page, English, "shared"), Shown(page, Swedish, "shared")));
    }

    [Fact]
    public async Task A_block_that_is_new_shows_only_where_it_has_been_published_and_one_that_is_gone_shows_nowhere()
    {
        (IContent page, Guid type) = await PageAsync();
        Guid first = Guid.NewGuid(), second = Guid.NewGuid();
        await SaveAsync(page, Blocks(type, (first, "1", "One", "Ett")));
        await _given.PublishAsync(page.Key, English, Swedish);
        page = await SaveAsync(page, Blocks(type, (first, "1", "One", "Ett"), (second, "2", "Two", "Två")));
        await _given.PublishAsync(page.Key, Swedish);
        Assert.Equal((1, 2), (Published(page, English).Count, Published(page, Swedish).Count));
        page = await SaveAsync(page, Blocks(type, (second, "2", "Two", "Två")));
        await _given.PublishAsync(page.Key, English, Swedish);
        Assert.Equal(("Two", "Två", 1), (Shown(page, English), Shown(page, Swedish), Published(page, English).Count));
    }

    [Fact]
    public async Task What_is_edited_inside_blocks_stays_so_in_its_language_when_another_property_ceases_to_vary()
    {
        (IContent page, Guid type) = await PageAsync();
        Guid block = Guid.NewGuid();
        await SaveAsync(page, Blocks(type, (block, "shared", "Hello", "Hej")));
        await _given.PublishAsync(page.Key, English, Swedish);
        page = await SaveAsync(page, Blocks(type, (block, "shared", "Hello", "Hej igen")));
        Assert.Equal([Swedish], page.EditedCultures!); // variant

        IContentTypeService types = _engine.Get<IContentTypeService>();
        IContentType pages = types.Get(page.ContentType.Key)!; // the page is of it
        pages.PropertyTypes.Single(p => p.Alias == "headline").Variations = ContentVariation.Nothing;
        Assert.True((await types.UpdateAsync(pages, Given.Editor)).Success);
        Assert.Equal((true, Swedish), (Again(page).Edited, Assert.Single(Again(page).EditedCultures!))); // variant

        await _given.PublishAsync(page.Key, Swedish);
        pages = types.Get(page.ContentType.Key)!; // as above
        pages.PropertyTypes.Single(p => p.Alias == "headline").Variations = ContentVariation.Culture;
        Assert.True((await types.UpdateAsync(pages, Given.Editor)).Success);
        Assert.Equal((false, 0), (Again(page).Edited, Again(page).EditedCultures!.Count())); // variant
    }

    [Fact]
    public async Task Blocks_in_blocks_follow_the_same_rule()
    {
        (IContent page, Guid type) = await PageAsync();
        Guid outer = Guid.NewGuid(), inner = Guid.NewGuid();
        await SaveAsync(page, Nested(type, outer, Blocks(_inner, (inner, "i", "Hello", "Hej"))));
        await _given.PublishAsync(page.Key, English, Swedish);
        page = await SaveAsync(page, Nested(type, outer, Blocks(_inner, (inner, "i", "Hello again", "Hej igen"))));
        Assert.Equal([English, Swedish], page.EditedCultures!.Order());
        await _given.PublishAsync(page.Key, Swedish);
        Assert.Equal(("Hello", "Hej igen"), (Inner(page, English), Inner(page, Swedish)));
        await _given.PublishAsync(page.Key, English);
        Assert.False(Again(page).Edited);
    }

    [Fact]
    public async Task Who_may_change_one_culture_changes_nothing_of_the_others_and_no_blocks()
    {
        (_, Guid type) = await PageAsync();
        Guid block = Guid.NewGuid(), added = Guid.NewGuid();
        string stored = Blocks(type, (block, "shared", "Hello", "Hej")), posted = Blocks(type, (block, "changed", "Changed", "Ändrad"), (added, "new", "New", "Ny"));
        Assert.Equal(Blocks(type, (block, "shared", "Hello", "Ändrad")), Compact(Merged(stored, posted, canUpdateInvariantData: false, Swedish)));
        Assert.Equal(posted, Merged(stored, posted, canUpdateInvariantData: true, English, Swedish));
        string swedish = Compact(Merged(stored, posted, canUpdateInvariantData: true, Swedish));
        BlockListValue both = Json.Deserialize<BlockListValue>(swedish)!;
        Assert.Equal([block, added], both.ContentData.Select(d => d.Key));
        Assert.Equal(["changed", "Hello", "Ändrad"], both.ContentData[0].Values.Select(v => v.Value));
        Assert.Equal(["new", "Ny"], both.ContentData[1].Values.Select(v => v.Value));
        Assert.Equal([Swedish], both.Expose.Where(e => e.ContentKey == added).Select(e => e.Culture));
        Assert.Null(Merged(null, posted, canUpdateInvariantData: false, Swedish));
        Assert.Null(Merged(stored, null, canUpdateInvariantData: true, Swedish));
        Assert.Equal(2, Json.Deserialize<BlockListValue>(Compact(Merged(stored, null, canUpdateInvariantData: false, Swedish)))!.ContentData[0].Values.Count);
    }

    [Fact]
    public void Rich_text_without_blocks_is_published_as_an_invariant_value_and_its_markup_goes_with_its_blocks()
    {
        IDataEditor editor = _engine.Get<PropertyEditorCollection>()[Aliases.RichText]!;
        string old = Text("<p>old</p>", "{}"), changed = Text("<p>new</p>", "{}");
        Assert.Equal(old, editor.MergePartialPropertyValueForCulture(changed, old, Swedish));
        Assert.Equal(changed, editor.MergePartialPropertyValueForCulture(changed, old, null));
        Assert.Equal([English], editor.GetChangedCulturesForPartialPropertyValues(changed, old, English));
        Guid key = Guid.NewGuid(), type = Guid.NewGuid();
        string with = Text("<p>new</p>", Blocks(type, (key, "s", "Hello", "Hej")).Replace("Umbraco.BlockList", Aliases.RichText));
        string merged = (string)editor.MergePartialPropertyValueForCulture(with, old, Swedish)!;
        Assert.Contains("new", merged);
        Assert.Contains("Hej", merged);
        Assert.DoesNotContain("Hello", merged);
        Assert.Equal([English, Swedish], editor.GetChangedCulturesForPartialPropertyValues(with, old, English).Order());
        Assert.Null(editor.MergePartialPropertyValueForCulture(null, with, Swedish));
    }

    private static string Text(string markup, string blocks) => $$"""{"markup":"{{markup}}","blocks":{{blocks}}}""";

    private object? Merged(string? stored, string? posted, bool canUpdateInvariantData, params string[] cultures) =>
        _engine.Get<PropertyEditorCollection>()[Aliases.BlockList]!.MergeVariantInvariantPropertyValue(stored, posted, canUpdateInvariantData, [.. cultures]);

    private string Compact(object? value) => Compact(Json.Deserialize<BlockListValue>(Assert.IsType<string>(value))!);

    private static string Compact(BlockListValue value) => Form(value.ContentData.Select(d => (d.Key, d.ContentTypeKey, d.Values.Select(v => (v.Alias, v.Culture, (string?)v.Value)))), value.Expose.Select(e => (e.ContentKey, e.Culture)), value.GetLayouts()!.Select(l => l.ContentKey));

    private static string Blocks(Guid type, params (Guid Key, string Shared, string English, string Swedish)[] blocks) => Form(
        blocks.Select(b => (b.Key, type, new (string, string?, string?)[] { ("shared", null, b.Shared), ("headline", English, b.English), ("headline", Swedish, b.Swedish) }.AsEnumerable())),
        blocks.SelectMany(b => new (Guid, string?)[] { (b.Key, English), (b.Key, Swedish) }), blocks.Select(b => b.Key));

    private static string Nested(Guid type, Guid key, string inner) => Form([(key, type, [("more", null, inner)])], [(key, English), (key, Swedish)], [key]);

    private static string Form(IEnumerable<(Guid Key, Guid Type, IEnumerable<(string Alias, string? Culture, string? Value)> Values)> data, IEnumerable<(Guid Key, string? Culture)> expose, IEnumerable<Guid> layout) =>
        System.Text.Json.JsonSerializer.Serialize(new
        {
            contentData = data.Select(d => new { contentTypeKey = d.Type, key = d.Key, values = d.Values.Select(v => new { alias = v.Alias, culture = v.Culture, value = v.Value }) }),
            settingsData = Array.Empty<object>(),
            expose = expose.Select(e => new { contentKey = e.Key, culture = e.Culture }),
            layout = new Dictionary<string, object> { ["Umbraco.BlockList"] = layout.Select(key => new { contentKey = key }) },
        });

    private async Task<(IContent Page, Guid ElementType)> PageAsync()
    {
        await _given.LanguageAsync(Swedish);
        IDataType text = await _given.TextstringAsync();
        IContentType inner = await ElementAsync(_given.With("shared", text));
        IDataType nested = (await Editing.WithAsync(_engine, Aliases.BlockList, $$"""{"blocks":[{"contentElementTypeKey":"{{inner.Key}}"}]}""")).DataType;
        _inner = inner.Key;
        IContentType element = await ElementAsync(_given.With("shared", text) + _given.With("more", nested));
        IDataType list = (await Editing.WithAsync(_engine, Aliases.BlockList, $$"""{"blocks":[{"contentElementTypeKey":"{{element.Key}}"}]}""")).DataType;
        IContentType page = await _given.PageTypeAsync(ContentVariation.Culture, _given.With("blocks", list));
        return (await _given.DocumentAsync(page, null, (English, Given.Unique("Home "), null), (Swedish, Given.Unique("Hem "), null)), element.Key);
    }

    private Task<IContentType> ElementAsync(Action<ContentType> shape) => _given.PageTypeAsync(ContentVariation.Culture, type =>
    {
        (type.IsElement, type.AllowedAsRoot) = (true, false);
        shape(type);
    });

    private Task<IContent> SaveAsync(IContent page, string blocks)
    {
        page = Again(page);
        page.SetValue("blocks", blocks);
        Assert.True(Contents.Save(page).Success);
        return Task.FromResult(Again(page));
    }

    private IContent Again(IContent page) => Contents.GetById(page.Key)!;

    private BlockListModel Published(IContent page, string culture)
    {
        _engine.Get<IVariationContextAccessor>().VariationContext = new VariationContext(culture);
        return (BlockListModel)_engine.Get<IPublishedContentCache>().GetById(page.Key)!.GetProperty("blocks")!.GetValue()!;
    }

    private string Shown(IContent page, string culture, string alias = "headline") => (string)Published(page, culture)[0].Content.GetProperty(alias)!.GetValue()!;

    private string Inner(IContent page, string culture) => (string)((BlockListModel)Published(page, culture)[0].Content.GetProperty("more")!.GetValue()!)[0].Content.GetProperty("headline")!.GetValue()!;
}
