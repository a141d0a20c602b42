using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Samverkan.Tests.Persistence;

/// <summary>The library's elements: saved, published and kept in versions as documents are.</summary>
public sealed class ElementTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private readonly Engine _engine = fixture.Engine;
    private readonly Given _given = new(fixture.Engine);

    private IElementService Elements => _engine.Get<IElementService>();

    private IElementEditingService Editing => _engine.Get<IElementEditingService>();

    private IElementPublishingService Publishing => _engine.Get<IElementPublishingService>();

    private IElementVersionService Versions => _engine.Get<IElementVersionService>();

    private IPublishedElementCache Published => _engine.Get<IPublishedElementCache>();

    [Fact]
    public async Task A_published_variant_element_keeps_its_published_values_while_the_draft_changes()
    {
        IElement card = await VariantAsync();
        await _engine.PublishElementAsync(card.Key, "en-US", "sv-SE");
        card = Again(card);
        card.SetValue("headline", "Hej", "sv-SE");
        Assert.True(Elements.Save(card).Success);

        IElement again = Again(card);
        Assert.Equal(("Hej", "Välkommen"), (again.GetValue("headline", "sv-SE"), again.GetValue("headline", "sv-SE", published: true)));
        Assert.Equal(["sv-SE"], again.EditedCultures!);
        Assert.Equal(["en-US", "sv-SE"], again.PublishedCultures.Order());
        Assert.True(again.PublishedVersionId < again.VersionId);
    }

    [Fact]
    public async Task Unpublishing_one_culture_leaves_the_other_and_unpublishing_that_leaves_none()
    {
        IElement card = await VariantAsync();
        await _engine.PublishElementAsync(card.Key, "en-US", "sv-SE");
        Assert.True((await Publishing.UnpublishAsync(card.Key, new HashSet<string> { "sv-SE" }, Given.Editor)).Success);
        Assert.Equal(["en-US"], Again(card).PublishedCultures);
        Assert.False(Published.GetById(false, card.Key)!.IsPublished("sv-SE"));

        Assert.True((await Publishing.UnpublishAsync(card.Key, new HashSet<string> { "en-US" }, Given.Editor)).Success);
        Assert.False(Again(card).Published);
        Assert.Null(Published.GetById(false, card.Key));
    }

    [Fact]
    public async Task Siblings_get_names_of_their_own_and_folders_hold_equal_ones()
    {
        IContentType type = await _given.ElementTypeAsync();
        EntityContainer one = await _engine.FolderAsync(), other = await _engine.FolderAsync();
        IElement first = await _engine.ElementAsync(type, one.Key, (null, "Card", null)), second = await _engine.ElementAsync(type, one.Key, (null, "Card", null)), third = await _engine.ElementAsync(type, other.Key, (null, "Card", null));
        Assert.Equal(("Card", "Card (1)", "Card"), (first.Name, second.Name, third.Name));
        Assert.Equal((0, 1), (first.SortOrder, second.SortOrder));
    }

    [Fact]
    public async Task A_type_that_is_not_allowed_in_the_library_makes_no_element()
    {
        IContentType page = await _given.PageTypeAsync(), block = await _given.ElementTypeAsync(shape: t => t.AllowedInLibrary = false);
        Assert.Equal(ContentEditingOperationStatus.NotAllowed, (await Editing.CreateAsync(new() { ContentTypeKey = page.Key, Variants = [new() { Name = "Page" }] }, Given.Editor)).Status);
        Assert.Equal(ContentEditingOperationStatus.NotAllowed, (await Editing.CreateAsync(new() { ContentTypeKey = block.Key, Variants = [new() { Name = "Block" }] }, Given.Editor)).Status);
    }

    [Fact]
    public async Task An_earlier_version_comes_back_by_rollback()
    {
        string name = Given.Unique("Card ");
        IElement card = await _engine.PublishedElementAsync(await _given.ElementTypeAsync(), null, (null, name, "first"));
        int first = card.PublishedVersionId;
        card.SetValue("headline", "second");
        card.Name = Given.Unique("Renamed ");
        Assert.True(Elements.Save(card).Success);
        await _engine.PublishElementAsync(card.Key, [null]);
        Assert.Equal(["second", "second", "first"], Elements.GetVersions(card.Id).Select(v => v.GetValue<string>("headline")!));

        Guid version = (await Versions.GetPagedContentVersionsAsync(card.Key, null, 0, 10)).Result!.Items.Where(v => v.VersionId == first).Select(v => first.ToGuid()).Single();
        Assert.Equal(ContentVersionOperationStatus.Success, (await Versions.RollBackAsync(version, null, Given.Editor)).Result);
        Assert.Equal((name, "first", "second"), (Again(card).Name, Again(card).GetValue("headline"), Again(card).GetValue("headline", published: true)));
    }

    [Fact]
    public async Task The_clean_up_takes_old_versions_and_leaves_those_that_are_kept_on_purpose()
    {
        IElement card = await _engine.PublishedElementAsync(await _given.ElementTypeAsync(), null, (null, Given.Unique("Card "), "0"));
        foreach (string text in new[] { "1", "2", "3" })
        {
            IElement again = Again(card);
            again.SetValue("headline", text);
            Assert.True(Elements.Save(again).Success);
            await _engine.PublishElementAsync(card.Key, [null]);
        }

        ContentVersionMeta[] history = [.. (await Versions.GetPagedContentVersionsAsync(card.Key, null, 0, 10)).Result!.Items];
        Assert.Equal(5, history.Length);
        ContentVersionMeta oldest = history[^1];
        Assert.True((await Versions.SetPreventCleanupAsync(oldest.VersionId.ToGuid(), true, Given.Editor)).Success);
        Versions.PerformContentVersionCleanup(DateTime.UtcNow.AddYears(1));
        Assert.Equal([Again(card).VersionId, Again(card).PublishedVersionId, oldest.VersionId], Elements.GetVersions(card.Id).Select(v => v.VersionId));
    }

    [Fact]
    public async Task An_element_is_published_when_its_time_has_come_and_a_document_at_the_same_time_stays_its_own()
    {
        IElement card = await _engine.ElementAsync(await _given.ElementTypeAsync(), null, (null, Given.Unique("Card "), null));
        IContent page = await _given.DocumentAsync(await _given.PageTypeAsync(), null, (null, Given.Unique("Page "), null));
        DateTime now = DateTime.UtcNow;
        Elements.PersistContentSchedule(card, ContentScheduleCollection.CreateWithEntry(now.AddHours(1), now.AddHours(3)));
        _engine.Get<IContentService>().PersistContentSchedule(page, ContentScheduleCollection.CreateWithEntry(now.AddHours(1), null));

        Assert.All(Elements.PerformScheduledPublish(now.AddHours(2)), r => Assert.True(r.Success, r.Result.ToString()));
        Assert.True(Again(card).Published);
        Assert.Equal(ContentScheduleAction.Expire, Assert.Single(Elements.GetContentScheduleByContentId(card.Key).FullSchedule).Action);
        Assert.Single(_engine.Get<IContentService>().GetContentScheduleByContentId(page.Key).FullSchedule);
        Assert.All(Elements.PerformScheduledPublish(now.AddHours(4)), r => Assert.True(r.Success, r.Result.ToString()));
        Assert.False(Again(card).Published);
    }

    [Fact]
    public async Task A_copy_has_the_values_and_is_not_published()
    {
        EntityContainer folder = await _engine.FolderAsync();
        IElement card = await _engine.PublishedElementAsync(await _given.ElementTypeAsync(), null, (null, Given.Unique("Card "), "text"));
        var copied = await Editing.CopyAsync(card.Key, folder.Key, Given.Editor);
        Assert.True(copied.Success, copied.Status.ToString());
        IElement copy = Elements.GetById(copied.Result!.Key)!;
        Assert.Equal((folder.Id, "text", false), (copy.ParentId, copy.GetValue<string>("headline"), copy.Published));
    }

    [Fact]
    public async Task A_deleted_element_is_gone_with_all_its_rows()
    {
        IElement card = await VariantAsync();
        await _engine.PublishElementAsync(card.Key, "en-US", "sv-SE");
        Assert.Equal(ContentEditingOperationStatus.Success, (await Editing.DeleteAsync(card.Key, Given.Editor)).Status);
        Assert.Null(Elements.GetById(card.Key));
        Assert.Empty(Elements.GetVersions(card.Id));
        Assert.Null(_engine.Get<IEntityService>().Get(card.Key));
        Assert.Null(Published.GetById(false, card.Key));
    }

    [Fact]
    public async Task A_type_that_begins_to_vary_takes_its_elements_along()
    {
        IContentType type = await _given.ElementTypeAsync();
        IElement card = await _engine.PublishedElementAsync(type, null, (null, Given.Unique("Card "), "text"));
        type.Variations = ContentVariation.Culture;
        foreach (IPropertyType property in type.PropertyTypes) property.Variations = ContentVariation.Culture;
        Assert.True((await _engine.Get<IContentTypeService>().UpdateAsync(type, Given.Editor)).Success);

        IElement again = Again(card);
        Assert.Equal((card.Name, "text", true, false), (again.GetCultureName("en-US"), again.GetValue<string>("headline", "en-US"), again.IsCulturePublished("en-US"), again.Edited));
    }

    [Fact]
    public async Task An_element_is_not_found_among_the_documents()
    {
        IElement card = await _engine.ElementAsync(await _given.ElementTypeAsync(), null, (null, Given.Unique("Card "), null));
        Assert.Null(_engine.Get<IContentService>().GetById(card.Key));
        Assert.NotNull(Elements.GetById(card.Key));
    }

    [Fact]
    public async Task Trees_show_the_names_and_states_of_languages()
    {
        IElement card = await VariantAsync();
        await _engine.PublishElementAsync(card.Key, "sv-SE");
        IElementEntitySlim slim = Assert.IsType<IElementEntitySlim>(_engine.Get<IEntityService>().Get(card.Key), exactMatch: false);
        Assert.Equal((card.GetCultureName("sv-SE"), true), (slim.CultureNames["sv-SE"], slim.Published));
        Assert.Equal(["sv-SE"], slim.PublishedCultures);
    }

    [Fact]
    public async Task The_navigation_knows_folders_and_elements_in_them()
    {
        EntityContainer folder = await _engine.FolderAsync();
        IElement card = await _engine.ElementAsync(await _given.ElementTypeAsync(), folder.Key, (null, Given.Unique("Card "), null));
        IElementNavigationQueryService navigation = _engine.Get<IElementNavigationQueryService>();
        Assert.True(navigation.TryGetChildrenKeys(folder.Key, out IEnumerable<Guid> children));
        Assert.Equal([card.Key], children);

        await _engine.Get<IElementNavigationManagementService>().RebuildAsync();
        Assert.True(navigation.TryGetParentKey(card.Key, out Guid? parent));
        Assert.Equal(folder.Key, parent);
    }

    private IElement Again(IElement element) => Elements.GetById(element.Key)!;

    private async Task<IElement> VariantAsync()
    {
        await _given.LanguageAsync("sv-SE");
        IContentType type = await _given.ElementTypeAsync(ContentVariation.Culture);
        return await _engine.ElementAsync(type, null, ("en-US", Given.Unique("Card "), "Welcome"), ("sv-SE", Given.Unique("Kort "), "Välkommen"));
    }
}
