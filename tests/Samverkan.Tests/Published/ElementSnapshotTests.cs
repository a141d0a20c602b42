using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace Samverkan.Tests.Published;

/// <summary>Elements of the library as views see them.</summary>
public sealed class ElementSnapshotTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private readonly Engine _engine = fixture.Engine;
    private readonly Given _given = new(fixture.Engine);

    private IPublishedElementCache Cache => _engine.Get<IPublishedElementCache>();

    private IElementService Elements => _engine.Get<IElementService>();

    [Fact]
    public async Task Visitors_see_what_is_published_and_a_preview_sees_the_draft()
    {
        IElement card = await _engine.PublishedElementAsync(await _given.ElementTypeAsync(), null, (null, Given.Unique("Card "), "published"));
        card.SetValue("headline", "draft");
        Assert.True(Elements.Save(card).Success);
        Assert.Equal(("published", false), (Cache.GetById(false, card.Key)!.Text(), Cache.GetById(false, card.Key)!.IsDraft()));
        Assert.Equal(("draft", true), (Cache.GetById(true, card.Key)!.Text(), Cache.GetById(true, card.Key)!.IsDraft()));
    }

    [Fact]
    public async Task A_draft_that_was_never_published_is_for_previews_only()
    {
        IElement card = await _engine.ElementAsync(await _given.ElementTypeAsync(), null, (null, Given.Unique("Card "), "draft"));
        Assert.Null(Cache.GetById(false, card.Key));
        Assert.Equal("draft", Cache.GetById(true, card.Key)!.Text());
    }

    [Fact]
    public async Task Each_language_has_its_name_and_values()
    {
        await _given.LanguageAsync("sv-SE");
        IElement card = await _engine.PublishedElementAsync(await _given.ElementTypeAsync(ContentVariation.Culture), null, ("en-US", "Card", "Hello"), ("sv-SE", "Kort", "Hej"));
        IPublishedElement published = Cache.GetById(false, card.Key)!;
        Assert.Equal(("Hello", "Hej"), (published.Text("en-US"), published.Text("sv-SE")));
        Assert.Equal(["Card", "Kort"], published.Cultures.Values.Select(c => c.Name).Order());
    }

    [Fact]
    public async Task A_picked_element_is_given_to_the_page_and_follows_its_publications()
    {
        IElement card = await _engine.PublishedElementAsync(await _given.ElementTypeAsync(), null, (null, Given.Unique("Card "), "first"));
        IContent page = await PageAsync(card.Key);
        Assert.Equal(["first"], Headlines(page));

        card.SetValue("headline", "second");
        Assert.True(Elements.Save(card).Success);
        Assert.Equal(["first"], Headlines(page));
        await _engine.PublishElementAsync(card.Key, [null]);
        Assert.Equal(["second"], Headlines(page));
        Assert.True(Elements.Unpublish(Elements.GetById(card.Key)!).Success);
        Assert.Empty(Headlines(page));
    }

    [Fact]
    public async Task A_folder_that_is_trashed_takes_its_elements_from_the_pages_that_picked_them()
    {
        EntityContainer folder = await _engine.FolderAsync();
        IElement card = await _engine.PublishedElementAsync(await _given.ElementTypeAsync(), folder.Key, (null, Given.Unique("Card "), "first"));
        IContent page = await PageAsync(card.Key);
        Assert.Equal(["first"], Headlines(page));
        Assert.True((await _engine.Get<IElementContainerService>().MoveToRecycleBinAsync(folder.Key, Given.Editor)).Success);
        Assert.Empty(Headlines(page));
    }

    [Fact]
    public async Task A_page_refers_to_the_elements_that_it_picked()
    {
        IElement card = await _engine.PublishedElementAsync(await _given.ElementTypeAsync(), null, (null, Given.Unique("Card "), null));
        IContent page = await PageAsync(card.Key);
        PagedModel<RelationItemModel> found = (await _engine.Get<ITrackedReferencesService>().GetPagedRelationsForItemAsync(card.Key, UmbracoObjectTypes.Element, 0, 10, filterMustBeIsDependency: true)).Result;
        Assert.Equal([page.Key], found.Items.Select(i => i.NodeKey));
    }

    [Fact]
    public async Task Elements_are_there_after_a_restart()
    {
        using TemporaryFolder data = new();
        Guid key;
        await using (Engine first = await Engine.StartAsync(data.Path))
        {
            key = (await first.PublishedElementAsync(await new Given(first).ElementTypeAsync(), null, (null, "Card", "kept"))).Key;
        }

        await using Engine second = await Engine.StartAsync(data.Path);
        Assert.Equal("kept", second.Get<IPublishedElementCache>().GetById(false, key)!.Text());
    }

    private IEnumerable<string?> Headlines(IContent page) =>
        _engine.Get<IPublishedContentCache>().GetById(page.Key)!.GetProperty("picked")!.GetValue() is IEnumerable<IPublishedElement> picked ? picked.Select(e => e.Text()) : [];

    private async Task<IContent> PageAsync(Guid element)
    {
        IContentType type = await _given.PageTypeAsync(shape: _given.With("picked", await _given.DataTypeAsync("Umbraco.ElementPicker")));
        IContent page = await _given.DocumentAsync(type, null, (null, Given.Unique("Page "), null));
        page.SetValue("picked", $"[\"{element}\"]");
        Assert.True(_engine.Get<IContentService>().Save(page).Success);
        await _given.PublishAsync(page.Key, [null]);
        return page;
    }
}

internal static class Headlines
{
    public static string? Text(this IPublishedElement element, string? culture = null) => (string?)element.GetProperty("headline")!.GetValue(culture);
}
