using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Samverkan.Tests.Persistence;

/// <summary>What saving, publishing, copying and sorting leave alone.</summary>
public sealed class SavingTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private const string English = "en-US", Swedish = "sv-SE";

    private readonly Engine _engine = fixture.Engine;
    private readonly Given _given = new(fixture.Engine);

    private IContentService Contents => _engine.Get<IContentService>();

    [Fact]
    public async Task Changing_one_culture_leaves_the_dates_of_the_other()
    {
        IContent home = await BilingualAsync();
        DateTime before = home.GetUpdateDate(English)!.Value;
        home.SetValue("headline", "Hej", Swedish);
        Assert.True(Contents.Save(home).Success);
        Assert.Equal(before, Again(home).GetUpdateDate(English));
        Assert.True(Again(home).GetUpdateDate(Swedish) > before);
    }

    [Fact]
    public async Task Publishing_one_culture_leaves_the_published_values_and_dates_of_the_other()
    {
        IContent home = await BilingualAsync();
        DateTime before = home.GetPublishDate(English)!.Value;
        home.SetValue("headline", "Unfinished", English);
        home.SetValue("headline", "Hej", Swedish);
        home.SetCultureName(Given.Unique("Unfinished "), English);
        Assert.True(Contents.Save(home).Success);
        await _given.PublishAsync(home.Key, Swedish);

        IContent after = Again(home);
        Assert.Equal(("Welcome", "Hej"), (after.GetValue("headline", English, published: true), after.GetValue("headline", Swedish, published: true)));
        Assert.Equal((before, true), (after.GetPublishDate(English), after.GetPublishDate(Swedish) > before));
        Assert.Equal([English], after.EditedCultures!);
        Assert.NotEqual(after.GetCultureName(English), after.GetPublishName(English));
    }

    [Fact]
    public async Task An_invariant_value_that_changes_marks_the_default_culture_only()
    {
        await _given.LanguageAsync(Swedish);
        IDataType text = await _given.TextstringAsync();
        IContentType type = await _given.PageTypeAsync(ContentVariation.Culture, _given.With("shared", text));
        IContent home = await _given.PublishedAsync(type, null, (English, Given.Unique("Home "), "a"), (Swedish, Given.Unique("Hem "), "b"));
        home.SetValue("shared", "changed");
        Assert.True(Contents.Save(home).Success);
        Assert.Equal([English], Again(home).EditedCultures!);
    }

    [Fact]
    public async Task A_publish_that_fails_leaves_published_and_edited_as_they_were()
    {
        IContentType type = await _given.PageTypeAsync();
        IContent parent = await _given.DocumentAsync(type, null, (null, Given.Unique("Draft "), null));
        IContent child = await _given.DocumentAsync(type, parent.Key, (null, "Child", null));
        Assert.False(Contents.Publish(child, ["*"]).Success);
        Assert.Equal((false, true), (Again(child).Published, Again(child).Edited));
    }

    [Fact]
    public async Task Unpublishing_a_mandatory_culture_unpublishes_the_document_and_leaves_the_flags_of_the_others()
    {
        IContent home = await BilingualAsync();
        ILanguage mandatory = await _given.LanguageAsync("nb-NO");
        mandatory.IsMandatory = true;
        Assert.True((await _engine.Get<ILanguageService>().UpdateAsync(mandatory, Given.Editor)).Success);
        home.SetCultureName(Given.Unique("Hjem "), "nb-NO");
        Assert.True(Contents.Save(home).Success);
        await _given.PublishAsync(home.Key, "nb-NO");
        Assert.Equal(PublishResultType.SuccessUnpublishMandatoryCulture, Contents.Unpublish(Again(home), "nb-NO").Result);
        Assert.False(Again(home).Published);
        Assert.Equal([English, Swedish], Again(home).PublishedCultures.Order());
        mandatory.IsMandatory = false;
        Assert.True((await _engine.Get<ILanguageService>().UpdateAsync(mandatory, Given.Editor)).Success);
    }

    [Fact]
    public async Task A_document_that_was_unpublished_whole_comes_back_in_the_cultures_that_are_published_anew()
    {
        IContent home = await BilingualAsync();
        Assert.True(Contents.Unpublish(home).Success);
        Assert.False(Again(home).Published);
        await _given.PublishAsync(home.Key, English);
        Assert.Equal([English], Again(home).PublishedCultures);
    }

    [Fact]
    public async Task Unpublishing_the_last_culture_unpublishes_the_document()
    {
        await _given.LanguageAsync(Swedish);
        IContent home = await _given.PublishedAsync(await _given.PageTypeAsync(ContentVariation.Culture), null, (Swedish, Given.Unique("Hem "), null));
        Assert.Equal(PublishResultType.SuccessUnpublishLastCulture, Contents.Unpublish(home, Swedish).Result);
        Assert.False(Again(home).Published);
        Assert.Empty(Again(home).PublishedCultures);
    }

    [Fact]
    public async Task A_copy_starts_unpublished_in_every_culture_with_all_below_it()
    {
        IContent home = await BilingualAsync();
        IContentType type = _engine.Get<IContentTypeService>().Get(home.ContentTypeId)!;
        await _given.PublishedAsync(type, home.Key, (English, "Below", "x"), (Swedish, "Under", "y"));
        IContent copy = Contents.Copy(home, Constants.System.Root, relateToOriginal: false, recursive: true)!;
        IContent below = Contents.GetPagedChildren(copy.Id, 0, 10, out _, null, null, null).Single();
        Assert.All([Again(copy), below], c => Assert.Equal((false, 0), (c.Published, c.PublishedCultures.Count())));
        Assert.Equal(("Welcome", "y"), (Again(copy).GetValue("headline", English), below.GetValue("headline", Swedish)));
        Assert.True(Again(home).Published);
    }

    [Fact]
    public async Task A_copy_of_what_is_in_the_bin_is_not_in_it()
    {
        (IContent parent, IContent[] children) = await FamilyAsync(1);
        Assert.True(Contents.MoveToRecycleBin(children[0]).Success);
        IContent copy = Contents.Copy(Again(children[0]), parent.Id, relateToOriginal: false)!;
        Assert.Equal((false, $"{parent.Path},{copy.Id}"), (Again(copy).Trashed, Again(copy).Path));
        Assert.True(Again(children[0]).Trashed);
    }

    [Fact]
    public async Task Sorting_counts_from_zero_and_keeps_templates_values_versions_and_dates()
    {
        (IContent parent, IContent[] children) = await FamilyAsync(4);
        int[] order = [children[2].Id, children[1].Id, children[0].Id, children[3].Id];
        IContent[] slim = [.. Contents.GetPagedChildren(parent.Id, 0, 10, out _, [], null, null, loadTemplates: false).OrderBy(c => Array.IndexOf(order, c.Id))];
        Assert.True(Contents.Sort(slim).Success);

        IContent[] after = [.. children.Select(Again)];
        Assert.Equal([2, 1, 0, 3], after.Select(c => c.SortOrder));
        Assert.All(after, c => Assert.Equal("value", c.GetValue<string>("headline")));
        Assert.Equal(children.Select(c => c.VersionId), after.Select(c => c.VersionId));
        Assert.Equal((children[1].UpdateDate, children[3].UpdateDate), (after[1].UpdateDate, after[3].UpdateDate));
    }

    [Fact]
    public async Task An_editors_sort_order_is_kept_and_nonsense_is_refused()
    {
        (IContent parent, IContent[] children) = await FamilyAsync(3);
        IContentEditingService editing = _engine.Get<IContentEditingService>();
        Assert.Equal(ContentEditingOperationStatus.Success, await editing.SortAsync(parent.Key, [Position(children[2], 0), Position(children[0], 1), Position(children[1], 2)], Given.Editor));
        Assert.Equal([1, 2, 0], children.Select(c => Again(c).SortOrder));
        Assert.Equal(ContentEditingOperationStatus.SortingInvalid, await editing.SortAsync(parent.Key, [Position(parent, 0)], Given.Editor));
    }

    [Fact]
    public async Task A_list_loads_the_values_that_are_asked_for()
    {
        (IContent parent, _) = await FamilyAsync(1);
        string? Value(string[]? aliases) => Contents.GetPagedChildren(parent.Id, 0, 10, out _, aliases, null, null).Single().GetValue<string>("headline");
        Assert.Equal(("value", "value", null, null), (Value(null), Value(["headline"]), Value([]), Value(["unknown"])));
    }

    [Fact]
    public async Task What_is_asked_for_by_id_comes_in_that_order()
    {
        (_, IContent[] children) = await FamilyAsync(3);
        Guid[] keys = [children[2].Key, children[0].Key, children[1].Key];
        int[] ids = [children[1].Id, children[2].Id, children[0].Id];
        Assert.Equal(keys, Contents.GetByIds(keys).Select(c => c.Key));
        Assert.Equal(ids, Contents.GetByIds(ids).Select(c => c.Id));
    }

    [Fact]
    public async Task Saving_what_did_not_change_makes_no_version_and_touches_no_date()
    {
        IContent home = await BilingualAsync();
        Assert.True(Contents.Save(Again(home)).Success);
        Assert.Equal((home.VersionId, home.UpdateDate), (Again(home).VersionId, Again(home).UpdateDate));
    }

    private IContent Again(IContent content) => Contents.GetById(content.Key)!;

    private static SortingModel Position(IContent content, int position) => new() { Key = content.Key, SortOrder = position };

    private async Task<IContent> BilingualAsync()
    {
        await _given.LanguageAsync(Swedish);
        IContentType type = await _given.PageTypeAsync(ContentVariation.Culture);
        return await _given.PublishedAsync(type, null, (English, Given.Unique("Home "), "Welcome"), (Swedish, Given.Unique("Hem "), "Välkommen"));
    }

    private async Task<(IContent Parent, IContent[] Children)> FamilyAsync(int size)
    {
        IContentType type = await _given.PageTypeAsync();
        IContent parent = await _given.DocumentAsync(type, null, (null, Given.Unique("Parent "), null));
        List<IContent> children = [];
        for (int n = 0; n < size; n++) children.Add(await _given.DocumentAsync(type, parent.Key, (null, $"Child {n}", "value")));
        return (parent, [.. children]);
    }
}
